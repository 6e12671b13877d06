import { describe, expect, it } from 'vitest';
import { shares } from '../../src/retrieval/conditional.js';

const NAMES = ['near', 'long'] as const;

describe('shares', () => {
  it('add up to one, and a unit of utility makes a share e times as large', () => {
    const [one, other] = shares(
      [
        { near: 1, long: 5 },
        { near: 0, long: 5 },
      ],
      NAMES,
      { near: 1, long: 3 },
    );

    expect(one! + other!).toBeCloseTo(1);
    expect(one! / other!).toBeCloseTo(Math.E);
  });

  it('are not moved by what all alternatives share, however large', () => {
    const of = (long: number) =>
      shares(
        [
          { near: 1, long },
          { near: 0, long },
        ],
        NAMES,
        { near: 2, long: 1000 },
      );

    expect(of(1)[0]).toBeCloseTo(of(0)[0]!);
  });

  it('of nothing are nothing', () => {
    const none: { near: number; long: number }[] = [];

    expect(shares(none, NAMES, { near: 1, long: 1 })).toEqual([]);
  });
});
