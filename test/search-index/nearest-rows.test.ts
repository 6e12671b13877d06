// Dense search against its definition, exact and through the graph.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largest } from '../../src/search-index/nearest.js';
import { nearestRows } from '../../src/search-index/nearest-rows.js';
import { bruteForce, DIMENSIONS, describeGraphSearch } from '../contracts/graph-search.contract.js';
import { randomRows } from '../support/index-contents.js';

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

// A sample: at the size from which the graph is used in earnest, in test/reliability/graph-search.test.ts.
describeGraphSearch({ rowCount: 3_000, exactUpTo: 1_000 });
