import { describe, expect, it } from 'vitest';
import { turned } from '../../src/embedding/adapters.js';
import { type AdapterExample, type Candidate, fitAdapter } from '../../src/evaluation/fit-adapter.js';
import { measureAdapter } from '../../src/evaluation/measure-adapter.js';

const axis = (at: number, length = 4) => Float32Array.from({ length }, (_, index) => (index === at ? 1 : 0));
const only = (row: Float32Array, isRight: boolean): Candidate => ({
  isRight,
  parts: [{ share: 1, rows: [row] }],
});

/** Questions along one axis whose answers lie along the next: without an adapter the wrong candidate is nearest. */
const SHIFTED: readonly AdapterExample[] = [0, 1, 2].map((at) => ({
  vector: axis(at),
  comparisons: [
    {
      weight: 1,
      candidates: [only(axis(at), false), only(axis(at + 1), true), only(axis((at + 2) % 4), false)],
    },
  ],
}));
const FIT = { sharpness: 10, ridge: 0.001 };

describe('fitting an adapter', () => {
  it('brings questions nearest to what answers them', () => {
    const matrix = fitAdapter(SHIFTED, FIT);

    expect(measureAdapter(SHIFTED)).toEqual([0.5, 0.5, 0.5]);
    expect(measureAdapter(SHIFTED, matrix)).toEqual([1, 1, 1]);
  });

  it('gives the same matrix again', () => {
    expect(fitAdapter(SHIFTED, FIT)).toEqual(fitAdapter(SHIFTED, FIT));
  });

  it('leaves embeddings nearly as they are under a strong pull', () => {
    const vector = turned(axis(0), fitAdapter(SHIFTED, { ...FIT, ridge: 1000 }));

    expect(vector[0]).toBeGreaterThan(0.99);
  });

  it('learns more from what weighs more', () => {
    const [asked] = SHIFTED[0]!.comparisons;
    const opposed = asked!.candidates.map((candidate) => ({ ...candidate, isRight: !candidate.isRight }));
    const towards = (weight: number) => {
      const comparisons = [
        { ...asked!, weight },
        { weight: 1, candidates: opposed },
      ];
      return turned(axis(0), fitAdapter([{ vector: axis(0), comparisons }], FIT))[1]!;
    };

    expect(towards(5)).toBeGreaterThan(towards(0.2));
  });

  it('counts the nearest row of a part alone', () => {
    const candidates: readonly Candidate[] = [
      { isRight: true, parts: [{ share: 1, rows: [axis(3), axis(0)] }] },
      only(axis(1), false),
    ];

    expect(measureAdapter([{ vector: axis(0), comparisons: [{ weight: 1, candidates }] }])).toEqual([1]);
  });
});

describe('measuring an adapter', () => {
  it('is the mean precision at each right candidate', () => {
    const rows = [0.9, 0.8, 0.7, 0.6].map((cosine) => Float32Array.of(cosine, Math.sqrt(1 - cosine ** 2)));
    const candidates = rows.map((row, at) => only(row, at === 0 || at === 2));

    const [measured] = measureAdapter([
      { vector: Float32Array.of(1, 0), comparisons: [{ weight: 1, candidates }] },
    ]);

    expect(measured).toBeCloseTo((1 + 2 / 3) / 2, 6);
  });
});
