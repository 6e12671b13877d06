// The contract of embedding, and the local model behind it: texts in, vectors of length 1 out, computed in worker
// processes from verified weights. Prefixes, cutting and order are decided here, so that no caller can forget them.
import { availableParallelism } from 'node:os';
import { AppError } from '../errors.js';
import { assertWanted } from './call-limits.js';
import { embedPassages } from './embed-passages.js';
import { MODEL_REMEDY, type ModelFingerprint, readModelFiles } from './model-files.js';
import { createQuestionCache } from './question-cache.js';
import type { Tokenizer } from './tokenizer.js';
import { createWorkerPool, type WorkerPool } from './worker-pool.js';
import { startWorkerProcess } from './worker-process.js';

export type { ModelFingerprint } from './model-files.js';

/** Turns texts into embeddings. Those of one model can be compared with each other, whatever the language. */
export interface Embedder {
  readonly model: ModelFingerprint;
  /**
   * One embedding per question, in their order: Float32Array, length model.dimensions, L2 norm 1. Shared
   * between callers: not to be changed. Text beyond model.maxTokens is not seen.
   *
   * @param options.timeoutMs  Deadline from the call on, waiting included.
   * @throws {AppError} `OVERLOADED` at once when too many questions wait; `MODEL_TIMEOUT`; `ABORTED`;
   * `MODEL_UNAVAILABLE` when the model failed twice.
   */
  embedQuestions(
    texts: readonly string[],
    options?: { readonly signal?: AbortSignal | undefined; readonly timeoutMs?: number | undefined },
  ): Promise<readonly Float32Array[]>;
  /**
   * One embedding per passage, as above. Questions go before passages; there is no limit and no deadline.
   *
   * @throws {AppError} `ABORTED`; `MODEL_UNAVAILABLE`
   */
  embedPassages(
    texts: readonly string[],
    options?: {
      readonly signal?: AbortSignal | undefined;
      readonly onProgress?: ((done: number, total: number) => void) | undefined;
    },
  ): Promise<readonly Float32Array[]>;
  /** Tokens of a text as the model cuts it, without prefix and markers; 0 for empty text. */
  countTokens(text: string): number;
  /** Ends the workers; what waits is refused with `ABORTED`. */
  close(): Promise<void>;
  /** Questions that wait for a worker, and texts inside workers. */
  queue(): { readonly waiting: number; readonly running: number };
  /** Why nothing can be embedded at the moment; undefined when it can. */
  failure(): AppError | undefined;
}

/** What may be set on a local embedder. */
export interface EmbedderSettings {
  /** Folder with config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx or model.onnx. */
  readonly modelDir: string;
  /** Worker processes, each with its own copy of the model. Default: two, or one on a single core. */
  readonly workerCount?: number;
  /** Questions that may wait before further ones are refused. */
  readonly maxQueuedQuestions?: number;
  /** Deadline of a question that names none. */
  readonly questionTimeoutMs?: number;
  /** Question embeddings kept in memory, 1.5 kB each; 0 is none. */
  readonly maxCachedQuestions?: number;
}

/** Two workers give some 235 questions of 8 words a second (measured): the last of 64 waits a quarter of a second. */
const MAX_QUEUED_QUESTIONS = 64;
const QUESTION_TIMEOUT_MS = 10_000;
const MAX_CACHED_QUESTIONS = 512;
/** Larger calls are no faster and keep a question waiting; over 1,000 they fall out of cache (measured). */
const MAX_BATCH_TOKENS = 256;

/** A model whose files are verified, while its workers load them: what is asked of it waits for them. */
export interface OpeningEmbedder {
  readonly embedder: Embedder;
  /** Resolves when the model is warm. @throws {AppError} `MODEL_UNAVAILABLE` when it cannot be loaded; to be closed */
  readonly ready: Promise<void>;
}

/**
 * Opens the model: ready and warm when it resolves.
 *
 * @throws {AppError} `MODEL_UNAVAILABLE` when a file is missing or differs from its recorded sum, or the model
 * is not an e5-style one.
 */
export async function createEmbedder(settings: EmbedderSettings): Promise<Embedder> {
  const { embedder, ready } = await openEmbedder(settings);
  try {
    await ready;
    return embedder;
  } catch (error) {
    await embedder.close();
    throw error;
  }
}

/**
 * Starts the workers at once, and resolves before they have loaded the model: time to open an index meanwhile.
 *
 * @throws {AppError} `MODEL_UNAVAILABLE` when a file is missing or differs from its recorded sum, or there is no
 * tokenizer.
 */
export async function openEmbedder(settings: EmbedderSettings): Promise<OpeningEmbedder> {
  const files = readModelFiles(settings.modelDir);
  const weightsPath = files.then((checked) => checked.weightsPath);
  const pool = createWorkerPool({
    startWorker: () => startWorkerProcess(weightsPath),
    workerCount: settings.workerCount ?? Math.min(2, availableParallelism()),
    maxBatchTokens: MAX_BATCH_TOKENS,
  });
  try {
    // Its library takes a while to load, and the workers have been started by now.
    const [{ fingerprint, tokenizer }, { createTokenizer }] = await Promise.all([
      files,
      import('./tokenizer.js'),
    ]);
    const tokens = createTokenizer(tokenizer, fingerprint.maxTokens);
    const ready = pool.ready.then((dimensions) => requireDimensions(dimensions, fingerprint));
    // Whoever opens an index meanwhile looks at it later; until then a failure is not an unhandled one.
    ready.catch(() => undefined);
    return { embedder: assemble({ model: fingerprint, tokens, pool, settings }), ready };
  } catch (error) {
    await pool.close();
    throw error;
  }
}

function requireDimensions(found: number, { dimensions }: ModelFingerprint): void {
  if (found === dimensions) return;
  throw new AppError(
    'MODEL_UNAVAILABLE',
    `Expected embeddings of ${dimensions} numbers, as config.json says, found ${found}. ${MODEL_REMEDY}`,
  );
}

function assemble(parts: {
  readonly model: ModelFingerprint;
  readonly tokens: Tokenizer;
  readonly pool: WorkerPool;
  readonly settings: EmbedderSettings;
}): Embedder {
  const { model, tokens, pool, settings } = parts;
  const maxQueued = settings.maxQueuedQuestions ?? MAX_QUEUED_QUESTIONS;
  const cache = createQuestionCache(settings.maxCachedQuestions ?? MAX_CACHED_QUESTIONS);

  return {
    model,
    async embedQuestions(
      texts,
      { signal, timeoutMs = settings.questionTimeoutMs ?? QUESTION_TIMEOUT_MS } = {},
    ) {
      assertWanted(signal);
      const found = new Map(texts.map((text) => [text, cache.get(text)]));
      const missing = [...found.keys()].filter((text) => !found.get(text));
      if (missing.length > 0) {
        if (pool.queue().waiting >= maxQueued) throw overloaded(maxQueued);
        const encoded = missing.map((text) => tokens.encode(model.questionPrefix + text));
        const embeddings = await pool.embed('question', encoded, { signal, timeoutMs });
        for (const [at, text] of missing.entries()) {
          found.set(text, embeddings[at]!);
          cache.set(text, embeddings[at]!);
        }
      }
      return texts.map((text) => found.get(text)!);
    },
    async embedPassages(texts, { signal, onProgress } = {}) {
      let done = 0;
      return await embedPassages(texts, {
        pool,
        encode: (text) => tokens.encode(model.passagePrefix + text),
        signal,
        onDone: () => onProgress?.(++done, texts.length),
      });
    },
    countTokens: (text) => tokens.countTokens(text),
    close: () => pool.close(),
    queue: () => pool.queue(),
    failure: () => pool.failure(),
  };
}

function overloaded(maxQueued: number): AppError {
  return new AppError(
    'OVERLOADED',
    `Expected fewer than ${maxQueued} waiting questions, found the queue full. Ask again in a moment.`,
    { details: { maxQueuedQuestions: maxQueued } },
  );
}
