// How well a fitted judge does on sites it was not fitted on. Each site is held out in turn, since questions of one
// site share its texts.
import { type LogisticParameters, logistic } from '../retrieval/logistic.js';
import type { FitOptions } from './descend.js';
import { fitLogistic, type Sample } from './fit-logistic.js';

/** Measures of a judge over samples. */
export interface JudgeMeasures {
  /** Mean over questions with at least one positive of 2tp / (2tp + fp + fn) at the line of one half; 0 without any. */
  readonly macroF1: number;
  /** Mean negative log-likelihood of a sample, in nats; 0 without any. */
  readonly logLoss: number;
  /** Questions with at least one positive. */
  readonly questionCount: number;
}

type Numbers<Features> = { readonly [K in keyof Features]: number };

/** Measures parameters over samples. */
export function measureJudge<Features extends Numbers<Features>>(
  samples: readonly Sample<Features>[],
  names: readonly (keyof Features)[],
  parameters: LogisticParameters<Features>,
): JudgeMeasures {
  const tallies = new Map<string, { hit: number; wrong: number; missed: number }>();
  let loss = 0;
  for (const { features, isPositive, question } of samples) {
    const probability = logistic(features, names, parameters);
    const isAccepted = probability >= 0.5;
    const tally = tallies.get(question) ?? { hit: 0, wrong: 0, missed: 0 };
    tallies.set(question, tally);
    if (isPositive && isAccepted) tally.hit += 1;
    if (isPositive && !isAccepted) tally.missed += 1;
    if (!isPositive && isAccepted) tally.wrong += 1;
    loss -= Math.log(Math.max(1e-9, isPositive ? probability : 1 - probability));
  }
  const answerable = [...tallies.values()].filter(({ hit, missed }) => hit + missed > 0);
  const sum = answerable.reduce(
    (total, { hit, wrong, missed }) => total + (2 * hit) / (2 * hit + wrong + missed),
    0,
  );
  return {
    macroF1: answerable.length === 0 ? 0 : sum / answerable.length,
    logLoss: samples.length === 0 ? 0 : loss / samples.length,
    questionCount: answerable.length,
  };
}

/** Means over sites, each measured with parameters fitted on the others. */
export function crossValidate<Features extends Numbers<Features>>(
  samples: readonly Sample<Features>[],
  options: FitOptions<Features>,
): JudgeMeasures {
  const groups = [...new Set(samples.map(({ group }) => group))];
  const parts = groups.map((held) => {
    const parameters = fitLogistic(
      samples.filter(({ group }) => group !== held),
      options,
    );
    return measureJudge(
      samples.filter(({ group }) => group === held),
      options.names,
      parameters,
    );
  });
  const mean = (pick: (part: JudgeMeasures) => number) =>
    parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + pick(part), 0) / parts.length;
  return {
    macroF1: mean(({ macroF1 }) => macroF1),
    logLoss: mean(({ logLoss }) => logLoss),
    questionCount: parts.reduce((sum, { questionCount }) => sum + questionCount, 0),
  };
}
