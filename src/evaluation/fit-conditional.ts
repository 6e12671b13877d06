// Fits a conditional logit model (McFadden 1974, "Conditional logit analysis of qualitative choice behavior"): which of
// the alternatives of one question is the right one. Sentences of other questions do not matter to that choice, so
// it orders better than a model that asks of every sentence alone whether it is right.
import type { ConditionalParameters } from '../retrieval/conditional.js';
import { descend, type FitOptions } from './descend.js';
import type { Sample } from './fit-logistic.js';

/**
 * Weights that minimise the mean over questions of -log(sum of shares of right alternatives) + ridge * |w - prior|^2 / 2.
 * Questions without a right alternative teach nothing and are left out. Deterministic; starts at the prior.
 */
export function fitConditional<Features extends { readonly [K in keyof Features]: number }>(
  samples: readonly Sample<Features>[],
  options: FitOptions<Features>,
): ConditionalParameters<Features> {
  const { names } = options;
  const questions = [...groupBy(samples).values()]
    .filter((rows) => rows.some(({ isPositive }) => isPositive))
    .map((rows) =>
      rows.map(({ features, isPositive }) => ({ row: names.map((name) => features[name]), isPositive })),
    );
  const slope = (weights: readonly number[]): number[] => {
    const sum = new Array<number>(names.length).fill(0);
    for (const question of questions) {
      const utilities = question.map(({ row }) =>
        row.reduce((total, value, at) => total + value * weights[at]!, 0),
      );
      const highest = Math.max(...utilities);
      const odds = utilities.map((utility) => Math.exp(utility - highest));
      const all = odds.reduce((total, value) => total + value, 0);
      const right = odds.reduce((total, value, at) => total + (question[at]!.isPositive ? value : 0), 0);
      question.forEach(({ row, isPositive }, at) => {
        const error = odds[at]! / all - (isPositive ? odds[at]! / right : 0);
        row.forEach((value, position) => {
          sum[position]! += (error * value) / questions.length;
        });
      });
    }
    return sum;
  };
  const weights = descend(slope, options);
  return Object.fromEntries(
    names.map((name, at) => [name, weights[at] ?? 0]),
  ) as ConditionalParameters<Features>;
}

function groupBy<Features>(samples: readonly Sample<Features>[]): Map<string, Sample<Features>[]> {
  const groups = new Map<string, Sample<Features>[]>();
  for (const sample of samples) {
    const held = groups.get(sample.question);
    if (held) held.push(sample);
    else groups.set(sample.question, [sample]);
  }
  return groups;
}
