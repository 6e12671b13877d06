// Fits a logistic model by penalised maximum likelihood: whether a document, or an answer, is right on its own.
import type { LogisticParameters } from '../retrieval/logistic.js';
import { descend, type FitOptions } from './descend.js';

/** One judged pair. */
export interface Sample<Features> {
  readonly features: Features;
  readonly isPositive: boolean;
  /** How much it counts, above 0. */
  readonly weight: number;
  /** What must not be split between fitting and checking: the site it comes from. */
  readonly group: string;
  /** The question it belongs to. */
  readonly question: string;
  /** The probability that the product gave it, gates of form included; absent in samples made by hand. */
  readonly verdict?: number;
}

/** Weights that minimise the weighted mean log-loss with a pull towards the prior; the bias is free. */
export function fitLogistic<Features extends { readonly [K in keyof Features]: number }>(
  samples: readonly Sample<Features>[],
  options: FitOptions<Features>,
): LogisticParameters<Features> {
  const { names } = options;
  const rows = samples.map(({ features }) => [1, ...names.map((name) => features[name])]);
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const gradient = (weights: readonly number[]) => {
    const sum = new Array<number>(names.length + 1).fill(0);
    rows.forEach((row, index) => {
      const { isPositive, weight } = samples[index]!;
      const logit = row.reduce((value, feature, position) => value + feature * weights[position]!, 0);
      const error = (1 / (1 + Math.exp(-logit)) - (isPositive ? 1 : 0)) * weight;
      row.forEach((value, position) => {
        sum[position]! += (error * value) / total;
      });
    });
    return sum;
  };
  const [bias = 0, ...rest] = descend(gradient, options, 1);
  return {
    bias,
    weights: Object.fromEntries(
      names.map((name, index) => [name, rest[index] ?? 0]),
    ) as LogisticParameters<Features>['weights'],
  };
}
