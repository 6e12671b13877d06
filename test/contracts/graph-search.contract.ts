// What search through the graph keeps, against sorting all rows. Run small by the unit tests, and at the size from which
// the graph is used in earnest by test/reliability/graph-search.test.ts.
import { describe, expect, it } from 'vitest';
import { buildHnsw } from '../../src/search-index/hnsw.js';
import { nearestRows } from '../../src/search-index/nearest-rows.js';
import { randomRows } from '../support/index-contents.js';

/** Of the rows: few, since it is not their length that is tried. */
export const DIMENSIONS = 16;

/** Rows by falling similarity, by sorting them all. */
export function bruteForce(
  vector: Float32Array,
  rows: Float32Array,
  isAllowed: (row: number) => boolean,
): number[] {
  const similarities = Array.from({ length: rows.length / DIMENSIONS }, (_, row) =>
    vector.reduce((sum, value, at) => sum + value * rows[row * DIMENSIONS + at]!, 0),
  );
  return [...similarities.keys()]
    .filter(isAllowed)
    .sort((a, b) => similarities[b]! - similarities[a]! || a - b);
}

/** @param exactUpTo  As of nearestRows; its own where left out. At most nine tenths of rowCount. */
export function describeGraphSearch({ rowCount, ...limit }: { rowCount: number; exactUpTo?: number }): void {
  describe(`nearestRows with a graph of ${rowCount}`, () => {
    const rows = randomRows(rowCount, DIMENSIONS, 1);
    const questions = Array.from({ length: 20 }, (_, at) => randomRows(1, DIMENSIONS, 90_000 + at));

    it('finds at least 95 % of the ten nearest among all, and among an allowed part', {
      timeout: 60_000,
    }, async () => {
      const graph = await buildHnsw(rows, DIMENSIONS);
      const most = new Set(Array.from({ length: Math.floor(0.97 * rowCount) }, (_, row) => row));

      for (const allowed of [undefined, most]) {
        let hitCount = 0;
        for (const vector of questions) {
          const expected = new Set(bruteForce(vector, rows, (row) => allowed?.has(row) ?? true).slice(0, 10));
          const found = nearestRows({ vector, rows, k: 10, allowed, graph, ...limit });
          expect(found.every(({ row }) => allowed?.has(row) ?? true)).toBe(true);
          hitCount += found.filter(({ row }) => expected.has(row)).length;
        }
        expect(hitCount / (10 * questions.length)).toBeGreaterThanOrEqual(0.95);
      }
    });
  });
}
