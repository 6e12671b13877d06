// The assistant over a temporary copy of the small corpus, ingested with the fake embedder: everything but the model.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assistant, type AssistantOptions, createAssistant } from '../../src/assistant.js';
import { type Config, loadConfig } from '../../src/config.js';
import { ingest } from '../../src/ingest.js';
import { createFakeEmbedder } from './fake-embedder.js';

/** An assistant with the folders it stands on. */
export interface SmallAssistant {
  readonly assistant: Assistant;
  readonly config: Config;
  /** Builds the index again from the corpus folder as it is now. */
  rebuild(): Promise<void>;
  /** Closes it and removes its folders. */
  remove(): Promise<void>;
}

/** Ingests and opens the small corpus. */
export async function createSmallAssistant(
  options: Omit<AssistantOptions, 'embedder'> = {},
): Promise<SmallAssistant> {
  const folder = await mkdtemp(join(tmpdir(), 'small-assistant-'));
  const corpusDir = join(folder, 'corpus');
  await cp(new URL('./corpus', import.meta.url), corpusDir, { recursive: true });
  const config = loadConfig({
    environment: { CORPUS_DIR: corpusDir, INDEX_DIR: join(folder, 'index') },
    envFile: join(folder, 'no-such-env-file'),
  });
  const embedder = createFakeEmbedder();
  const rebuild = async () => {
    await ingest({ corpusDir, indexDir: config.indexDir, embedder });
  };
  await rebuild();
  const assistant = await createAssistant(config, { ...options, embedder });
  return {
    assistant,
    config,
    rebuild,
    async remove() {
      await assistant.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
