import { describe, expect, it } from 'vitest';
import type { FitOptions } from '../../src/evaluation/descend.js';
import type { Sample } from '../../src/evaluation/fit-logistic.js';
import { togetherSamples } from '../../src/evaluation/together-samples.js';
import { JUDGE_FEATURES, type JudgeFeatures } from '../../src/retrieval/document-features.js';

const ZERO = Object.fromEntries(JUDGE_FEATURES.map((name) => [name, 0])) as Record<
  keyof JudgeFeatures,
  number
>;
const FIT: FitOptions<JudgeFeatures> = {
  names: JUDGE_FEATURES,
  prior: { ...ZERO, dense: 1 },
  atLeastZero: [],
  atMostZero: [],
  ridge: 0.01,
  iterations: 200,
};

function sample(group: string, question: string, dense: number): Sample<JudgeFeatures> {
  return { features: { ...ZERO, dense }, isPositive: dense > 0.5, weight: 1, group, question };
}

describe('togetherSamples', () => {
  const samples = [
    sample('a', 'a/1', 1),
    sample('a', 'a/1', 0),
    sample('b', 'b/1', 1),
    sample('b', 'b/2', 0.9),
    sample('b', 'b/2', 0.1),
  ];

  it('keeps every sample with its gold and question', () => {
    const weighed = togetherSamples(samples, FIT);

    expect(weighed.map(({ question, isPositive }) => [question, isPositive])).toEqual(
      samples.map(({ question, isPositive }) => [question, isPositive]),
    );
  });

  it('measures each document against the best of its own question', () => {
    const behind = togetherSamples(samples, FIT).map(({ features }) => features.behind);

    expect([behind[0], behind[2], behind[3]]).toEqual([0, 0, 0]);
    expect(behind[1]).toBeGreaterThan(0);
    expect(behind[4]).toBeGreaterThan(0);
  });
});
