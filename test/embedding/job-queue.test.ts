// Which texts go to a worker together.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createJobQueue, type Job, type Lane } from '../../src/embedding/job-queue.js';

function job(lane: Lane, lengthTokens: number, more: Partial<Job> = {}): Job {
  return {
    lane,
    tokenIds: new Int32Array(lengthTokens),
    isRetry: false,
    isWanted: () => true,
    resolve: () => undefined,
    reject: () => undefined,
    ...more,
  };
}

const sizes = (jobs: readonly Job[] | undefined): number[] | undefined =>
  jobs?.map(({ tokenIds }) => tokenIds.length);

it('fills a call up to the budget, padding counted', async () => {
  const queue = createJobQueue(100);
  queue.push([10, 20, 30, 40].map((length) => job('passage', length)));

  expect(sizes(await queue.next())).toEqual([10, 20, 30]);
  expect(sizes(await queue.next())).toEqual([40]);
});

it('sends a text over the budget alone', async () => {
  const queue = createJobQueue(100);
  queue.push([500, 5].map((length) => job('passage', length)));

  expect(sizes(await queue.next())).toEqual([500]);
});

it('never mixes questions with passages', async () => {
  const queue = createJobQueue(100);
  queue.push([job('passage', 1), job('question', 2), job('passage', 3)]);

  expect(sizes(await queue.next())).toEqual([2]);
  expect(sizes(await queue.next())).toEqual([1, 3]);
});

it('sends a text that failed alone, before the others', async () => {
  const queue = createJobQueue(100);
  queue.push([job('passage', 1), job('passage', 2)]);
  queue.putBack([job('passage', 3, { isRetry: true }), job('passage', 4, { isRetry: true })]);

  expect(sizes(await queue.next())).toEqual([3]);
  expect(sizes(await queue.next())).toEqual([4]);
  expect(sizes(await queue.next())).toEqual([1, 2]);
});

it('forgets what is no longer wanted', async () => {
  const queue = createJobQueue(100);
  queue.push([job('question', 1, { isWanted: () => false }), job('question', 2)]);
  queue.putBack([job('question', 3, { isWanted: () => false })]);

  queue.prune();

  expect(queue.waitingCount('question')).toBe(1);
  expect(sizes(await queue.next())).toEqual([2]);
});

it('sends every text exactly once, in order, within the budget', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 512 }), { maxLength: 60 }), async (lengths) => {
      const queue = createJobQueue(256);
      queue.push(lengths.map((length) => job('passage', length)));
      const seen: number[] = [];

      while (queue.waitingCount('passage') > 0) {
        const batch = sizes(await queue.next()) ?? [];
        expect(batch.length === 1 || Math.max(...batch) * batch.length <= 256).toBe(true);
        seen.push(...batch);
      }

      expect(seen).toEqual(lengths);
    }),
  );
});

it('lets waiting workers go when it closes', async () => {
  const queue = createJobQueue(100);
  const waiting = queue.next();

  expect(queue.close()).toEqual([]);

  expect(await waiting).toBeUndefined();
  expect(await queue.next()).toBeUndefined();
});
