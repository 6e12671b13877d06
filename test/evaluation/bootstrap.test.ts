import { describe, expect, it } from 'vitest';
import { bootstrapInterval, seededRandom } from '../../src/evaluation/bootstrap.js';

describe('bootstrapInterval', () => {
  it('comes near the normal interval for a share of one half among 400', () => {
    const values = Array.from({ length: 400 }, (_, index) => index % 2);

    const [low, high] = bootstrapInterval(values) ?? [0, 0];

    expect(low).toBeCloseTo(0.5 - 1.96 * 0.025, 1.6);
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.025, 1.6);
  });

  it('is a point for equal values, and nothing for none', () => {
    expect(bootstrapInterval([1, 1, 1])).toEqual([1, 1]);
    expect(bootstrapInterval([])).toBeUndefined();
  });

  it('repeats itself for one seed and differs between seeds', () => {
    const values = Array.from({ length: 50 }, (_, index) => (index * index) / 2500);

    expect(bootstrapInterval(values, 7)).toEqual(bootstrapInterval(values, 7));
    expect(bootstrapInterval(values, 7)).not.toEqual(bootstrapInterval(values, 8));
  });
});

describe('seededRandom', () => {
  it('spreads over [0, 1) evenly', () => {
    const random = seededRandom(3);
    const values = Array.from({ length: 10_000 }, random);

    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1);
  });
});
