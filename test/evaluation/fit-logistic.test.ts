import { describe, expect, it } from 'vitest';
import type { FitOptions } from '../../src/evaluation/descend.js';
import { fitLogistic, type Sample } from '../../src/evaluation/fit-logistic.js';
import { seededRandom } from '../support/index-contents.js';

interface Features {
  readonly near: number;
  readonly noise: number;
}
const OPTIONS: FitOptions<Features> = {
  names: ['near', 'noise'],
  atLeastZero: [],
  atMostZero: [],
  prior: { near: 0, noise: 0 },
  ridge: 0,
  iterations: 2000,
};
const sample = (near: number, isPositive: boolean, noise = 0, weight = 1): Sample<Features> => ({
  features: { near, noise },
  isPositive,
  weight,
  group: 'a',
  question: 'q',
});

describe('fitLogistic', () => {
  it('finds the weights that made the samples', () => {
    const random = seededRandom(7);
    const samples = Array.from({ length: 4000 }, () => {
      const near = 4 * random() - 2;
      const probability = 1 / (1 + Math.exp(-(-0.5 + 1.5 * near)));
      return sample(near, random() < probability, random());
    });

    const { bias, weights } = fitLogistic(samples, OPTIONS);
    expect(Math.abs(weights.near - 1.5)).toBeLessThan(0.2);
    expect(Math.abs(bias + weights.noise / 2 + 0.5)).toBeLessThan(0.2);
    expect(Math.abs(weights.noise)).toBeLessThan(0.35);
  });

  it('gives the log-odds of the weighted share where no feature varies', () => {
    const { bias } = fitLogistic([sample(0, true, 0, 3), sample(0, false, 0, 1)], OPTIONS);

    expect(bias).toBeCloseTo(Math.log(3), 3);
  });

  it('keeps a weight on the side of zero that is known', () => {
    const against = [sample(1, false), sample(0, true), sample(1, false), sample(0, true), sample(1, true)];

    expect(fitLogistic(against, { ...OPTIONS, atLeastZero: ['near'] }).weights.near).toBe(0);
    const towards = against.map((one) => ({ ...one, isPositive: !one.isPositive }));
    expect(fitLogistic(towards, { ...OPTIONS, atMostZero: ['near'] }).weights.near).toBe(0);
  });

  it('stays by the prior the more, the stronger the pull', () => {
    const samples = [sample(1, true), sample(0, false), sample(1, false), sample(0, true), sample(1, true)];
    const distance = (ridge: number) =>
      Math.abs(fitLogistic(samples, { ...OPTIONS, ridge, prior: { near: 3, noise: 0 } }).weights.near - 3);

    expect(distance(10)).toBeLessThan(0.1);
    expect(distance(0.01)).toBeGreaterThan(distance(1));
  });

  it('gives the same twice', () => {
    const samples = [sample(1, true), sample(0.2, false), sample(0.4, true)];

    expect(fitLogistic(samples, OPTIONS)).toEqual(fitLogistic(samples, OPTIONS));
  });
});
