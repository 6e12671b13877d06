// An embedding worker under the test's hand: it does a batch when told to, fails or dies on demand.
// Its embedding of a text is the text's first token id, so that order can be seen.
import type { EmbeddingWorker } from '../../src/embedding/worker-process.js';

/** A worker and the batch it is in. */
export interface FakeWorker extends EmbeddingWorker {
  /** First token id of each text of the batch it is in; undefined when idle. */
  batch(): readonly number[] | undefined;
  /** Ends the batch. */
  finish(): Promise<void>;
  /** Fails the batch and lives on. */
  fail(): Promise<void>;
  /** The worker ends. */
  die(): Promise<void>;
}

/** Lets promises that can settle do so. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** @param ready  Rejects for a worker that cannot start. */
export function createFakeWorker(ready: Promise<number> = Promise.resolve(1)): FakeWorker {
  let isAlive = true;
  let tellEnd = () => {};
  const ended = new Promise<void>((resolve) => {
    tellEnd = resolve;
  });
  let current:
    | {
        batch: readonly Int32Array[];
        resolve: (vectors: Float32Array[]) => void;
        reject: (error: Error) => void;
      }
    | undefined;
  const endBatch = (act: (batch: NonNullable<typeof current>) => void): void => {
    const ended = current;
    current = undefined;
    if (ended) act(ended);
  };
  ready.catch(() => undefined);
  return {
    ready,
    isAlive: () => isAlive,
    ended,
    run: (batch) =>
      new Promise((resolve, reject) => {
        current = { batch, resolve, reject };
      }),
    close: async () => {
      isAlive = false;
      tellEnd();
      endBatch(({ reject }) => reject(new Error('closed')));
    },
    batch: () => current?.batch.map((ids) => ids[0]!),
    async finish() {
      endBatch(({ batch, resolve }) => resolve(batch.map((ids) => Float32Array.of(ids[0]!))));
      await settled();
    },
    async fail() {
      endBatch(({ reject }) => reject(new Error('out of numbers')));
      await settled();
    },
    async die() {
      isAlive = false;
      tellEnd();
      endBatch(({ reject }) => reject(new Error('worker ended')));
      await settled();
    },
  };
}
