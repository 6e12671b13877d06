import { describe, expect, it } from 'vitest';
import type { FitOptions } from '../../src/evaluation/descend.js';
import { fitConditional } from '../../src/evaluation/fit-conditional.js';
import type { Sample } from '../../src/evaluation/fit-logistic.js';
import { seededRandom } from '../support/index-contents.js';

interface Features {
  readonly near: number;
  readonly shared: number;
}
const OPTIONS: FitOptions<Features> = {
  names: ['near', 'shared'],
  atLeastZero: [],
  atMostZero: [],
  prior: { near: 0, shared: 0 },
  ridge: 0,
  iterations: 2000,
};

/** Questions of ten alternatives; one is chosen with odds e^(weight * near). `shared` differs between questions only. */
function questions(count: number, weight: number): Sample<Features>[] {
  const random = seededRandom(3);
  return Array.from({ length: count }, (_, question) => {
    const shared = 10 * random();
    const nears = Array.from({ length: 10 }, () => random());
    const odds = nears.map((near) => Math.exp(weight * near));
    let left = random() * odds.reduce((sum, value) => sum + value, 0);
    const chosen = odds.findIndex((value) => {
      left -= value;
      return left <= 0;
    });
    return nears.map((near, index) => ({
      features: { near, shared },
      isPositive: index === chosen,
      weight: 1,
      group: 'a',
      question: String(question),
    }));
  }).flat();
}

describe('fitConditional', () => {
  it('finds the weight that chose, and none for what all alternatives share', () => {
    const weights = fitConditional(questions(600, 3), OPTIONS);

    expect(Math.abs(weights.near - 3)).toBeLessThan(0.5);
    expect(weights.shared).toBeCloseTo(0);
  });

  it('keeps to the prior where nothing is chosen', () => {
    const none = questions(5, 3).map((sample) => ({ ...sample, isPositive: false }));

    expect(fitConditional(none, { ...OPTIONS, prior: { near: 2, shared: 1 } })).toEqual({
      near: 2,
      shared: 1,
    });
  });

  it('keeps a weight at its side of zero', () => {
    expect(fitConditional(questions(200, 3), { ...OPTIONS, atMostZero: ['near'] }).near).toBe(0);
  });
});
