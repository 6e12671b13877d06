// Decides whether the index must be built before anything can be answered, and builds it. An index that serves is
// never given up for one that cannot be built: a full disk or a missing corpus is a warning as long as there is an
// index to answer from.
import { corpusDigest } from './corpus/source-files.js';
import type { Embedder } from './embedding/embedder.js';
import { AppError } from './errors.js';
import type { IngestSummary } from './ingest.js';
import type { MeasureBackground } from './ingesting/contents.js';
import type { IngestProgress } from './ingesting/stages.js';
import { readCurrent } from './search-index/current.js';
import { generationDir } from './search-index/layout.js';
import { readManifest } from './search-index/read-generation.js';

/** What preparing needs. */
export interface PrepareIndexOptions {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly embedder: Embedder;
  /** missing: only where no index can be used. changed: also where the texts or the model are others than it has. */
  readonly when: 'missing' | 'changed';
  /** As in an ingest, for tests that do not want the real measuring. */
  readonly measureBackground?: MeasureBackground;
  readonly onProgress?: (progress: IngestProgress) => void;
  readonly signal?: AbortSignal;
}

/** What was done. */
export interface PreparedIndex {
  /** Absent when the index was up to date, or stays as it is because of the warning. */
  readonly built?: IngestSummary;
  /** Why an older index goes on serving, in a sentence. */
  readonly warning?: string;
}

/** What the index in use was built from; undefined where none can be read. */
async function readIndexState(
  indexDir: string,
): Promise<{ readonly corpusDigest: string; readonly modelSum: string } | undefined> {
  try {
    const id = await readCurrent(indexDir);
    const manifest = await readManifest(generationDir(indexDir, id), id);
    return { corpusDigest: manifest.corpusDigest, modelSum: manifest.model.sha256 };
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/**
 * Makes sure that there is an index to answer from.
 *
 * @throws {AppError} as ingest, where there is no usable index to fall back on, and `ABORTED`.
 */
export async function prepareIndex(options: PrepareIndexOptions): Promise<PreparedIndex> {
  const { corpusDir, indexDir, embedder, when, measureBackground, onProgress, signal } = options;
  const state = await readIndexState(indexDir);
  const isUsable = state !== undefined && state.modelSum === embedder.model.sha256;
  if (isUsable && when === 'missing') return {};
  try {
    if (isUsable && state.corpusDigest === (await corpusDigest(corpusDir))) return {};
    // Loaded only where something is built: a server whose index is up to date starts without it.
    const { ingest } = await import('./ingest.js');
    const built = await ingest({
      corpusDir,
      indexDir,
      embedder,
      ...(measureBackground ? { measureBackground } : {}),
      ...(onProgress ? { onProgress } : {}),
      ...(signal ? { signal } : {}),
    });
    return { built };
  } catch (error) {
    if (!isUsable || !(error instanceof AppError) || error.code === 'ABORTED') throw error;
    return { warning: `The index stays as it was: ${error.message}` };
  }
}
