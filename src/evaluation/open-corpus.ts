// Builds an index of a corpus in a temporary folder and opens an assistant on it. Always from scratch: a kept
// index would measure yesterday's reader and splitter, since its digest knows the corpus but not the code.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assistant, createAssistant } from '../assistant.js';
import type { Config } from '../config.js';
import { createEmbedder } from '../embedding/embedder.js';
import { ingest } from '../ingest.js';
import { withCorpusFolder } from './corpus-folder.js';
import type { Target } from './target.js';

/** No question of an evaluation is cut off by the deadline of a public server. */
const QUESTION_TIMEOUT_MS = 14_000;

/** An assistant on a temporary index; `close` ends both. */
export interface OpenCorpus {
  readonly assistant: Assistant;
  close(): Promise<void>;
}

/**
 * Reads, embeds and opens a corpus with the model of the settings.
 *
 * @throws {AppError} `CORPUS_UNREADABLE`, `MODEL_UNAVAILABLE` and what else ingestion and opening throw; the
 * temporary folder is removed then too.
 */
export async function openCorpus(corpus: Target['corpus'], config: Config): Promise<OpenCorpus> {
  const indexDir = await mkdtemp(join(tmpdir(), 'partnership-evaluation-'));
  const remove = () => rm(indexDir, { recursive: true, force: true });
  try {
    const assistant = await withCorpusFolder(corpus, async (corpusDir) => {
      const embedder = await createEmbedder({ modelDir: config.modelDir });
      try {
        await ingest({ corpusDir, indexDir, embedder });
      } finally {
        await embedder.close();
      }
      return createAssistant({ ...config, corpusDir, indexDir, questionTimeoutMs: QUESTION_TIMEOUT_MS });
    });
    return {
      assistant,
      close: async () => {
        await assistant.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
