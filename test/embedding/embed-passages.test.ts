// Many passages: sorted for the model, returned in the order they came.
import { expect, it, vi } from 'vitest';
import { embedPassages } from '../../src/embedding/embed-passages.js';
import type { WorkerPool } from '../../src/embedding/worker-pool.js';
import { AppError } from '../../src/errors.js';

/** Embeds a text as its number of tokens; records the lengths of each call. */
function countingPool(fail: (call: number) => boolean = () => false) {
  const calls: number[][] = [];
  const pool: Pick<WorkerPool, 'embed'> = {
    async embed(_lane, texts, { onDone }) {
      calls.push(texts.map(({ length }) => length));
      if (fail(calls.length)) throw new AppError('MODEL_UNAVAILABLE', 'Expected a model, found none.');
      return texts.map(({ length }) => {
        onDone?.();
        return Float32Array.of(length);
      });
    },
  };
  return { pool, calls };
}

const encode = (passage: string): Int32Array => new Int32Array(passage.length);
const passages = Array.from({ length: 600 }, (_, at) => 'å'.repeat(1 + ((at * 37) % 101)));

it('returns embeddings in the order of the passages', async () => {
  const { pool } = countingPool();

  const embeddings = await embedPassages(passages, { pool, encode, onDone: () => undefined });

  expect(embeddings.map(([length]) => length)).toEqual(passages.map(({ length }) => length));
});

it('sends them window by window, longest first', async () => {
  const { pool, calls } = countingPool();
  const onDone = vi.fn();

  await embedPassages(passages, { pool, encode, onDone });

  expect(calls.map(({ length }) => length)).toEqual([256, 256, 88]);
  for (const lengths of calls) expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(onDone).toHaveBeenCalledTimes(600);
});

it('stops at the window that fails', async () => {
  const { pool, calls } = countingPool((call) => call === 1);

  await expect(embedPassages(passages, { pool, encode, onDone: () => undefined })).rejects.toMatchObject({
    code: 'MODEL_UNAVAILABLE',
  });
  expect(calls).toHaveLength(1);
});
