// Dense search against its definition, exact and through the graph.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHnsw } from '../../src/search-index/hnsw.js';
import { largest } from '../../src/search-index/nearest.js';
import { nearestRows } from '../../src/search-index/nearest-rows.js';
import { randomRows } from '../support/index-contents.js';

const DIMENSIONS = 16;

/** Rows by falling similarity, by sorting them all. */
function bruteForce(vector: Float32Array, rows: Float32Array, isAllowed: (row: number) => boolean): number[] {
  const similarities = Array.from({ length: rows.length / DIMENSIONS }, (_, row) =>
    vector.reduce((sum, value, at) => sum + value * rows[row * DIMENSIONS + at]!, 0),
  );
  return [...similarities.keys()]
    .filter(isAllowed)
    .sort((a, b) => similarities[b]! - similarities[a]! || a - b);
}

describe('largest', () => {
  it('gives the k largest, ties in order of their index, however the candidates come', () => {
    const values = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(values, fc.nat(70), fc.boolean(), (numbers, k, isReversed) => {
        const indexes = [...numbers.keys()];
        const expected = [...indexes].sort((a, b) => numbers[b]! - numbers[a]! || a - b).slice(0, k);

        expect(largest(numbers, isReversed ? indexes.reverse() : indexes, k)).toEqual(expected);
      }),
    );
  });
});

describe('nearestRows without a graph', () => {
  it('ranks as sorting all rows does, among the allowed', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(30), fc.integer({ min: 1, max: 5 }), (seed, k, step) => {
        const rows = randomRows(40, DIMENSIONS, seed);
        const vector = randomRows(1, DIMENSIONS, seed + 5_000);
        const allowed = new Set(
          Array.from({ length: 40 }, (_, row) => row).filter((row) => row % step === 0),
        );

        const found = nearestRows({ vector, rows, k, allowed, graph: undefined });

        const expected = bruteForce(vector, rows, (row) => allowed.has(row)).slice(0, k);
        expect(found.map(({ row }) => row)).toEqual(expected);
      }),
    );
  });

  it('keeps the order of equal rows', () => {
    const row = randomRows(1, DIMENSIONS, 7);
    const rows = new Float32Array([...row, ...row, ...row]);

    const found = nearestRows({ vector: row, rows, k: 2, allowed: undefined, graph: undefined });

    expect(found.map(({ row: number }) => number)).toEqual([0, 1]);
    expect(found[0]?.similarity).toBeCloseTo(1, 5);
  });
});

describe('nearestRows with a graph', () => {
  const count = 10_500;
  const rows = randomRows(count, DIMENSIONS, 1);
  const questions = Array.from({ length: 20 }, (_, at) => randomRows(1, DIMENSIONS, 90_000 + at));

  it('finds at least 95 % of the ten nearest among all, and among an allowed part', {
    timeout: 60_000,
  }, async () => {
    const graph = await buildHnsw(rows, DIMENSIONS);
    // Just above the size up to which an allowed set is searched exactly.
    const most = new Set(Array.from({ length: 10_100 }, (_, row) => row));

    for (const allowed of [undefined, most]) {
      let hitCount = 0;
      for (const vector of questions) {
        const expected = new Set(bruteForce(vector, rows, (row) => allowed?.has(row) ?? true).slice(0, 10));
        const found = nearestRows({ vector, rows, k: 10, allowed, graph });
        expect(found.every(({ row }) => allowed?.has(row) ?? true)).toBe(true);
        hitCount += found.filter(({ row }) => expected.has(row)).length;
      }
      expect(hitCount / (10 * questions.length)).toBeGreaterThanOrEqual(0.95);
    }
  });
});
