// Keeps workers alive and every call answered: one loop per worker takes batches from the queue. A batch that
// fails is tried once more, text by text; a thread that ends is replaced; one that cannot start twice running is
// given up, and with the last of them the pool says so to everyone who waits.
import { AppError } from '../errors.js';
import { createJobQueue, type Job, type Lane } from './job-queue.js';
import type { EmbeddingWorker } from './worker-thread.js';

/** What may end a call before it is done. */
export interface CallLimits {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  /** Called as each text is done. */
  readonly onDone?: () => void;
}

/** Workers behind one queue. */
export interface WorkerPool {
  /** Numbers per embedding, when every worker has loaded the model. @throws {AppError} `MODEL_UNAVAILABLE` */
  readonly ready: Promise<number>;
  /**
   * Embeddings in the order of the texts.
   *
   * @throws {AppError} `MODEL_TIMEOUT` past the deadline, `ABORTED` when the signal fires or the pool closes,
   * `MODEL_UNAVAILABLE` when the model failed twice on a text or no worker is left.
   */
  embed(lane: Lane, texts: readonly Int32Array[], limits: CallLimits): Promise<readonly Float32Array[]>;
  /** Questions that wait, and texts of either lane inside workers. */
  queue(): { readonly waiting: number; readonly running: number };
  close(): Promise<void>;
}

/**
 * @param startWorker  Starts one worker; called again to replace one that ended.
 * @param maxBatchTokens  Padded tokens per call of the model.
 */
export function createWorkerPool(settings: {
  readonly startWorker: () => EmbeddingWorker;
  readonly workerCount: number;
  readonly maxBatchTokens: number;
}): WorkerPool {
  const jobs = createJobQueue(settings.maxBatchTokens);
  const alive = new Set<EmbeddingWorker>();
  let running = 0;
  let isClosed = false;
  let lost: AppError | undefined;

  const start = async (): Promise<EmbeddingWorker> => {
    const worker = settings.startWorker();
    alive.add(worker);
    try {
      await worker.ready;
    } catch (error) {
      await end(worker);
      throw error;
    }
    return worker;
  };
  const end = async (worker: EmbeddingWorker): Promise<void> => {
    alive.delete(worker);
    await worker.close();
  };

  const runBatch = async (worker: EmbeddingWorker, batch: readonly Job[]): Promise<void> => {
    running += batch.length;
    try {
      const embeddings = await worker.run(batch.map(({ tokenIds }) => tokenIds));
      batch.forEach((job, at) => {
        job.resolve(embeddings[at]!);
      });
    } catch (cause) {
      for (const job of batch) {
        if (isClosed) job.reject(closed());
        else if (job.isRetry) job.reject(unavailable(cause));
        else jobs.putBack([{ ...job, isRetry: true }]);
      }
    } finally {
      running -= batch.length;
    }
  };
  /** Runs until the pool closes; throws when a worker cannot be had. */
  const serve = async (first: Promise<EmbeddingWorker>): Promise<void> => {
    let worker = await first;
    for (;;) {
      const batch = await jobs.next();
      if (!batch) return;
      await runBatch(worker, batch);
      if (worker.isAlive() || isClosed) continue;
      await end(worker);
      worker = await start().catch(start);
    }
  };

  const firsts = Array.from({ length: settings.workerCount }, start);
  const ready = Promise.all(firsts).then(
    (workers) => workers[0]!.ready,
    (cause: unknown) => {
      throw unavailable(cause);
    },
  );
  ready.catch(() => undefined);
  let loops = settings.workerCount;
  for (const first of firsts) {
    serve(first).catch((cause: unknown) => {
      loops -= 1;
      if (loops > 0 || isClosed) return;
      lost = unavailable(cause);
      for (const job of jobs.close()) job.reject(lost);
    });
  }

  return {
    ready,
    async embed(lane, texts, limits) {
      if (limits.signal?.aborted) throw aborted();
      if (isClosed) throw closed();
      if (lost) throw lost;
      let isWanted = true;
      const batch: Job[] = [];
      const results = texts.map((tokenIds) => {
        const result = new Promise<Float32Array>((resolve, reject) => {
          batch.push({ lane, tokenIds, isRetry: false, isWanted: () => isWanted, resolve, reject });
        });
        return result.then((embedding) => {
          limits.onDone?.();
          return embedding;
        });
      });
      jobs.push(batch);
      return await withLimits(Promise.all(results), limits, () => {
        isWanted = false;
        jobs.prune();
      });
    },
    queue: () => ({ waiting: jobs.waitingCount('question'), running }),
    async close() {
      isClosed = true;
      for (const job of jobs.close()) job.reject(closed());
      await Promise.all([...alive].map(end));
    },
  };
}

/** The result, or the error of the limit that comes first; then what still waits is taken back. */
function withLimits<T>(result: Promise<T>, limits: CallLimits, cancel: () => void): Promise<T> {
  const { signal, timeoutMs } = limits;
  let release = (): void => undefined;
  const limit = new Promise<never>((_, reject) => {
    const stop = (error: AppError): void => {
      cancel();
      reject(error);
    };
    const onAbort = (): void => stop(aborted());
    const timer =
      timeoutMs === undefined ? undefined : setTimeout(() => stop(timedOut(timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  return Promise.race([result, limit]).finally(release);
}

function aborted(): AppError {
  return new AppError('ABORTED', 'The asker went away before the text was embedded.');
}

function closed(): AppError {
  return new AppError('ABORTED', 'The embedder was closed before the text was embedded.');
}

function timedOut(timeoutMs: number): AppError {
  return new AppError(
    'MODEL_TIMEOUT',
    `Expected the embedding within ${timeoutMs} ms, it took longer. Ask again, or allow more time.`,
    { details: { timeoutMs } },
  );
}

function unavailable(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError(
    'MODEL_UNAVAILABLE',
    `The embedding model does not work (${reason}). Restart the program; if it stays, restore the model folder.`,
    { cause },
  );
}
