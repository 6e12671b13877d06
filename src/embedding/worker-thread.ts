// One embedding worker as the pool sees it. The thread starts at once and loads the weights when they have been
// verified, so that starting and hashing overlap. Whoever runs from source finds the script in dist/.
import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './worker-messages.js';

/** Embeds one batch at a time. */
export interface EmbeddingWorker {
  /** Numbers per embedding once the model is loaded. Rejects when it cannot be, or the thread ends before. */
  readonly ready: Promise<number>;
  isAlive(): boolean;
  /**
   * Embeddings of a batch, in its order; L2 norm 1. Rejects when the model fails on it or the thread ends.
   *
   * @param batch  Token ids of each text, markers included.
   */
  run(batch: readonly Int32Array[]): Promise<readonly Float32Array[]>;
  /** Ends the thread after the batch it is in. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (reply: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

const SCRIPT = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/src/embedding/worker.js', import.meta.url)
  : new URL('./worker.js', import.meta.url);

/** @param weightsPath  Resolves when the ONNX file has been verified. */
export function startWorkerThread(weightsPath: Promise<string>): EmbeddingWorker {
  const thread = new Worker(SCRIPT, { name: 'embedding', execArgv: [] });
  let waiting: Waiting | undefined;
  let end: Error | undefined;

  const settle = (act: (to: Waiting) => void): void => {
    const current = waiting;
    waiting = undefined;
    if (current) act(current);
  };
  thread.on('message', (reply: FromWorker) => settle(({ resolve }) => resolve(reply)));
  thread.on('error', (error) => {
    end = error;
  });
  const ended = new Promise<void>((resolve) => {
    thread.on('exit', (code) => {
      const reason = end ?? new Error(`The embedding thread ended with exit code ${code}.`);
      end = reason;
      settle(({ reject }) => reject(reason));
      resolve();
    });
  });

  const ask = async (message: ToWorker): Promise<FromWorker> => {
    if (end) throw end;
    const reply = await new Promise<FromWorker>((resolve, reject) => {
      waiting = { resolve, reject };
      thread.postMessage(message);
    });
    if (reply.type === 'failed') throw new Error(reply.reason);
    return reply;
  };

  const load = async (): Promise<number> => {
    const reply = await ask({ type: 'load', weightsPath: await weightsPath });
    return reply.type === 'ready' ? reply.dimensions : 0;
  };
  const ready = load();
  // The pool looks at it when it comes to it; until then a failure is not an unhandled one.
  ready.catch(() => undefined);
  return {
    ready,
    isAlive: () => end === undefined,
    async run(batch) {
      const reply = await ask({
        type: 'run',
        tokenIds: Int32Array.from(batch.flatMap((ids) => [...ids])),
        lengths: batch.map((ids) => ids.length),
      });
      return reply.type === 'embedded' ? reply.embeddings : [];
    },
    async close() {
      thread.postMessage({ type: 'close' } satisfies ToWorker);
      await ended;
    },
  };
}
