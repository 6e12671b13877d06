import { describe, expect, it } from 'vitest';
import { crossValidate, measureJudge } from '../../src/evaluation/cross-validate.js';
import type { FitOptions } from '../../src/evaluation/descend.js';
import type { Sample } from '../../src/evaluation/fit-logistic.js';

interface Features {
  readonly near: number;
}
const OPTIONS: FitOptions<Features> = {
  names: ['near'],
  atLeastZero: [],
  atMostZero: [],
  prior: { near: 0 },
  ridge: 0.001,
  iterations: 500,
};
const row = (question: string, near: number, isPositive: boolean, group = 'a'): Sample<Features> => ({
  features: { near },
  isPositive,
  weight: 1,
  group,
  question,
});
/** Accepts from near = 1 on. */
const LINE = { bias: -10, weights: { near: 10 } };

describe('measureJudge', () => {
  it('averages F1 over the questions that have an answer', () => {
    const samples = [
      row('found', 2, true),
      row('found', 0, false),
      row('half', 2, true),
      row('half', 0, true),
      row('half', 2, false),
      row('none', 2, false),
    ];

    const { macroF1, questionCount } = measureJudge(samples, ['near'], LINE);
    expect(questionCount).toBe(2);
    expect(macroF1).toBeCloseTo((1 + 2 / 4) / 2, 12);
  });

  it('takes the mean of the negative log-likelihood in nats', () => {
    const samples = [row('q', 1, true), row('q', 1, false)];

    expect(measureJudge(samples, ['near'], LINE).logLoss).toBeCloseTo(Math.LN2, 12);
  });

  it('is 0 without samples', () => {
    expect(measureJudge([], ['near'], LINE)).toEqual({ macroF1: 0, logLoss: 0, questionCount: 0 });
  });
});

describe('crossValidate', () => {
  it('measures each site with what the others taught', () => {
    const site = (group: string, sign: 1 | -1) =>
      ['p', 'q'].flatMap((name) => [
        row(`${group}/${name}`, sign, true, group),
        row(`${group}/${name}`, -sign, false, group),
      ]);

    const alike = crossValidate([...site('a', 1), ...site('b', 1)], OPTIONS);
    const contrary = crossValidate([...site('a', 1), ...site('b', -1)], OPTIONS);

    expect(alike).toMatchObject({ macroF1: 1, questionCount: 4 });
    expect(contrary.macroF1).toBe(0);
    expect(contrary.logLoss).toBeGreaterThan(alike.logLoss);
  });

  it('is 0 without samples', () => {
    expect(crossValidate([], OPTIONS)).toEqual({ macroF1: 0, logLoss: 0, questionCount: 0 });
  });
});
