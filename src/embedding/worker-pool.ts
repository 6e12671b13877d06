// Keeps workers alive and every call answered: one loop per worker takes batches from the queue. A batch that
// fails is tried once more, text by text; a worker that ends is replaced at once, idle or not; one that cannot start
// twice running is given up, and with the last of them the pool says so to everyone who waits.
import { AppError } from '../errors.js';
import { assertWanted, type CallLimits, withLimits } from './call-limits.js';
import { createJobQueue, type Job, type Lane } from './job-queue.js';
import { MODEL_REMEDY } from './model-files.js';
import type { EmbeddingWorker } from './worker-process.js';

/** Workers behind one queue. */
export interface WorkerPool {
  /** Numbers per embedding, when every worker has loaded the model. @throws {AppError} `MODEL_UNAVAILABLE` */
  readonly ready: Promise<number>;
  /**
   * Embeddings in the order of the texts.
   *
   * @param limits.onDone  Called as each text is done.
   * @throws {AppError} `MODEL_TIMEOUT` past the deadline, `ABORTED` when the signal fires or the pool closes,
   * `MODEL_UNAVAILABLE` when the model failed twice on a text or no worker is left.
   */
  embed(
    lane: Lane,
    texts: readonly Int32Array[],
    limits: CallLimits & { readonly onDone?: () => void },
  ): Promise<readonly Float32Array[]>;
  /** Questions that wait, and texts of either lane inside workers. */
  queue(): { readonly waiting: number; readonly running: number };
  /** Why no text can be embedded at the moment: workers start, start again, or are given up. Undefined when one can. */
  failure(): AppError | undefined;
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
  /** Those that have loaded the model. */
  const loaded = new WeakSet<EmbeddingWorker>();
  let running = 0;
  let isClosed = false;
  let lost: AppError | undefined;

  const start = async (): Promise<EmbeddingWorker> => {
    if (isClosed) throw closed();
    const worker = settings.startWorker();
    alive.add(worker);
    try {
      await worker.ready;
      loaded.add(worker);
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
    let onEnd = (): void => undefined;
    const watch = ({ ended }: EmbeddingWorker): void => void ended.then(() => onEnd());
    watch(worker);
    for (;;) {
      const next = jobs.next();
      // Not Promise.race with `ended`: what a promise of the worker's whole life resolves is kept as long as it.
      await new Promise<void>((resolve) => {
        onEnd = resolve;
        next.then(() => resolve());
        if (!worker.isAlive()) resolve();
      });
      if (!worker.isAlive() && !isClosed) {
        worker = await replace(worker).catch((cause: unknown) => {
          // A batch that has come meanwhile, or comes, goes to another worker.
          next.then((batch) => batch && jobs.putBack(batch));
          throw cause;
        });
        watch(worker);
      }
      const batch = await next;
      if (!batch) return;
      await runBatch(worker, batch);
    }
  };
  const replace = async (worker: EmbeddingWorker): Promise<EmbeddingWorker> => {
    await end(worker);
    return await start().catch(start);
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
      assertWanted(limits.signal);
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
    failure() {
      if (lost) return lost;
      const isAnyReady = [...alive].some((worker) => loaded.has(worker) && worker.isAlive());
      return isAnyReady ? undefined : starting();
    },
    async close() {
      isClosed = true;
      for (const job of jobs.close()) job.reject(closed());
      await Promise.all([...alive].map(end));
    },
  };
}

function closed(): AppError {
  return new AppError('ABORTED', 'The embedder was closed before the text was embedded.');
}

function starting(): AppError {
  return new AppError(
    'MODEL_UNAVAILABLE',
    'Expected an embedding process, found that none has the model open yet. They are being started: wait some seconds.',
  );
}

function unavailable(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError(
    'MODEL_UNAVAILABLE',
    `Expected a working embedding model, found: ${reason}. ${MODEL_REMEDY}`,
    { cause },
  );
}
