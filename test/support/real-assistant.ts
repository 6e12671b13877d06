// The assistant itself over a temporary index of corpus/, with the real model: for tests and pictures of the whole.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assistant, createAssistant } from '../../src/assistant.js';
import { loadConfig } from '../../src/config.js';
import { createEmbedder } from '../../src/embedding/embedder.js';
import { prepareIndex } from '../../src/prepare-index.js';

/** Builds the index (some twenty seconds) and opens it; the caller closes it. */
export async function createRealAssistant(): Promise<Assistant> {
  const indexDir = await mkdtemp(join(tmpdir(), 'index-'));
  const config = loadConfig({
    environment: { INDEX_DIR: indexDir },
    envFile: join(indexDir, 'no-such-env-file'),
  });
  const embedder = await createEmbedder({
    modelDir: config.modelDir,
    workerCount: 1,
    maxQueuedQuestions: config.maxQueuedQuestions,
    questionTimeoutMs: config.questionTimeoutMs,
  });
  await prepareIndex({ corpusDir: config.corpusDir, indexDir, embedder, when: 'missing' });
  const assistant = await createAssistant(config, { embedder });
  return {
    ...assistant,
    async close() {
      await assistant.close();
      await embedder.close();
      await rm(indexDir, { recursive: true, force: true });
    },
  };
}
