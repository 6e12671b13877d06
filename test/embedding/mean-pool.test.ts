// Pooling against values worked out by hand.
import { expect, it } from 'vitest';
import { meanPool } from '../../src/embedding/mean-pool.js';

it('takes the mean over the tokens of each text, padding left out, at length 1', () => {
  const hidden = Float32Array.of(3, 0, 3, 8, 99, 99, /* second text */ 0, 2, 0, 4, 0, 6);

  const embeddings = meanPool(hidden, [2, 3], { paddedTokens: 3, dimensions: 2 });

  // Means (3, 4) and (0, 4).
  expect(embeddings.map((embedding) => [...embedding].map((value) => Number(value.toFixed(5))))).toEqual([
    [0.6, 0.8],
    [0, 1],
  ]);
});

it('leaves a vector of zeros as it is', () => {
  expect(meanPool(new Float32Array(4), [2], { paddedTokens: 2, dimensions: 2 })).toEqual([
    new Float32Array(2),
  ]);
});
