// The pool answers every call: by result, limit or error, through deaths and closing.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkerPool, type WorkerPool } from '../../src/embedding/worker-pool.js';
import { createFakeWorker, type FakeWorker, settled } from '../support/fake-worker.js';

/** A text of four tokens that begins with a number of its own. */
const text = (first: number): Int32Array => Int32Array.of(first, 0, 0, 0);
const firsts = (embeddings: readonly Float32Array[]): number[] =>
  embeddings.map((embedding) => embedding[0]!);

let workers: FakeWorker[];
let pool: WorkerPool;

async function open(workerCount: number, ready: (started: number) => Promise<number> = async () => 1) {
  workers = [];
  pool = createWorkerPool({
    workerCount,
    maxBatchTokens: 16,
    startWorker: () => {
      const worker = createFakeWorker(ready(workers.length));
      workers.push(worker);
      return worker;
    },
  });
  await settled();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  await pool.close();
  vi.useRealTimers();
});

describe('a pool of workers', () => {
  it('shares what is there among idle workers and keeps the order of the texts', async () => {
    await open(2);

    const call = pool.embed('question', [text(1), text(2), text(3), text(4)], {});
    await settled();

    expect(workers.map((worker) => worker.batch())).toEqual([
      [1, 2],
      [3, 4],
    ]);
    await workers[1]!.finish();
    await workers[0]!.finish();
    expect(firsts(await call)).toEqual([1, 2, 3, 4]);
  });

  it('takes questions before passages that came earlier', async () => {
    await open(1);
    const passages = pool.embed('passage', [1, 2, 3, 4, 5].map(text), {});
    const question = pool.embed('question', [text(9)], {});
    await settled();

    expect(workers[0]!.batch()).toEqual([1, 2, 3, 4]);
    expect(pool.queue()).toEqual({ waiting: 1, running: 4 });
    await workers[0]!.finish();

    expect(workers[0]!.batch()).toEqual([9]);
    await workers[0]!.finish();
    await workers[0]!.finish();
    expect(firsts(await question)).toEqual([9]);
    expect(firsts(await passages)).toEqual([1, 2, 3, 4, 5]);
  });

  it('ends a call at its deadline and takes back what waits of it', async () => {
    await open(1);
    const slow = pool.embed('question', [text(1)], {});
    const late = expect(pool.embed('question', [text(2)], { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'MODEL_TIMEOUT',
      details: { timeoutMs: 50 },
    });

    await vi.advanceTimersByTimeAsync(50);

    await late;
    expect(pool.queue().waiting).toBe(0);
    await workers[0]!.finish();
    expect(firsts(await slow)).toEqual([1]);
    expect(workers[0]!.batch()).toBeUndefined();
  });

  it('does not start what its asker has left', async () => {
    await open(1);
    const asker = new AbortController();
    const first = pool.embed('question', [text(1)], {});
    const gone = expect(pool.embed('question', [text(2)], { signal: asker.signal })).rejects.toMatchObject({
      code: 'ABORTED',
    });

    asker.abort();

    await gone;
    await workers[0]!.finish();
    expect(workers[0]!.batch()).toBeUndefined();
    await first;
  });

  it('tries the texts of a failed batch once more, one by one', async () => {
    await open(1);
    const call = pool.embed('passage', [text(1), text(2)], {});
    await settled();

    await workers[0]!.fail();

    expect(workers[0]!.batch()).toEqual([2]);
    await workers[0]!.finish();
    expect(workers[0]!.batch()).toEqual([1]);
    await workers[0]!.finish();
    expect(firsts(await call)).toEqual([1, 2]);
  });

  it('gives a text up when the model fails on it twice, and its call with it', async () => {
    await open(1);
    const call = expect(pool.embed('passage', [1, 2, 3, 4, 5].map(text), {})).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
    });
    await settled();

    await workers[0]!.fail();
    await workers[0]!.fail();

    await call;
    await workers[0]!.finish();
    expect(workers[0]!.batch()).toBeUndefined();
  });

  it('replaces a worker that ends and does its work again', async () => {
    await open(1);
    const call = pool.embed('question', [text(1)], {});
    await settled();

    await workers[0]!.die();

    expect(workers).toHaveLength(2);
    await workers[1]!.finish();
    expect(firsts(await call)).toEqual([1]);
  });

  it('replaces a worker that ends while it is idle, before anyone asks', async () => {
    await open(1);

    await workers[0]!.die();
    await settled();

    expect(workers).toHaveLength(2);
    const call = pool.embed('question', [text(1)], {});
    await settled();
    await workers[1]!.finish();
    expect(firsts(await call)).toEqual([1]);
  });

  it('gives what came while an idle worker could not be replaced to another', async () => {
    await open(2, (started) => (started < 2 ? Promise.resolve(1) : Promise.reject(new Error('no memory'))));

    const ended = workers[0]!.die();
    const call = pool.embed('question', [text(1), text(2)], {});
    await ended;
    await settled();

    await workers[1]!.finish();
    await workers[1]!.finish();
    expect(firsts(await call)).toEqual([1, 2]);
    expect(pool.failure()).toBeUndefined();
  });

  it('tells that it can embed nothing while its workers start again, and when they cannot', async () => {
    let fail = (_reason: Error) => {};
    const second = new Promise<number>((_resolve, reject) => {
      fail = reject;
    });
    await open(1, (started) => (started === 0 ? Promise.resolve(1) : second));
    expect(pool.failure()).toBeUndefined();

    await workers[0]!.die();
    expect(pool.failure()?.message).toContain('being started');
    fail(new Error('no memory'));
    await settled();

    expect(pool.failure()?.message).toContain('no memory');
  });

  it('says that the model is unavailable when no worker can be started again', async () => {
    await open(1, (started) => (started === 0 ? Promise.resolve(1) : Promise.reject(new Error('no memory'))));
    const call = expect(pool.embed('question', [text(1)], {})).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
    });
    await settled();

    await workers[0]!.die();

    await call;
    expect(workers).toHaveLength(3);
    await expect(pool.embed('question', [text(2)], {})).rejects.toThrow(/no memory.*MODEL_DIR/);
  });

  it('is not ready when a worker cannot load the model', async () => {
    await open(2, (started) => (started === 0 ? Promise.resolve(1) : Promise.reject(new Error('bad file'))));

    await expect(pool.ready).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });

  it('refuses what waits and what runs when it closes', async () => {
    await open(1);
    const calls = [1, 2].map((first) =>
      expect(pool.embed('question', [text(first)], {})).rejects.toMatchObject({ code: 'ABORTED' }),
    );
    await settled();

    await pool.close();

    await Promise.all(calls);
    await expect(pool.embed('question', [text(3)], {})).rejects.toMatchObject({ code: 'ABORTED' });
  });
});
