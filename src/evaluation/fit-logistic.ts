// Fits a logistic model by penalised maximum likelihood. Weights may be kept from going below zero where a feature
// can only speak for a document: that is knowledge, and a few hundred questions are too few to overrule it.
import type { LogisticParameters } from '../retrieval/logistic.js';

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

/** What is fixed before fitting. */
export interface FitOptions<Features> {
  readonly names: readonly (keyof Features)[];
  /** Features whose weight stays at 0 or above. */
  readonly atLeastZero: readonly (keyof Features)[];
  /** Features whose weight stays at 0 or below. */
  readonly atMostZero: readonly (keyof Features)[];
  /** Where weights are pulled to: what is known before fitting. */
  readonly prior: { readonly [K in keyof Features]: number };
  /** Strength of the pull (ridge), per sample weight of 1. */
  readonly ridge: number;
  readonly iterations: number;
}

/**
 * Weights that minimise weighted log-loss + ridge * |w - prior|^2 / 2, by projected gradient descent with a step that
 * adapts (Barzilai & Borwein 1988). Deterministic; starts at the prior.
 */
export function fitLogistic<Features extends { readonly [K in keyof Features]: number }>(
  samples: readonly Sample<Features>[],
  options: FitOptions<Features>,
): LogisticParameters<Features> {
  const { names, ridge, iterations } = options;
  const prior = [0, ...names.map((name) => options.prior[name])];
  const rows = samples.map(({ features }) => [1, ...names.map((name) => features[name])]);
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const size = names.length + 1;
  const project = (weights: number[]) =>
    weights.map((weight, index) => {
      const name = names[index - 1];
      if (name === undefined) return weight;
      if (options.atLeastZero.includes(name)) return Math.max(0, weight);
      return options.atMostZero.includes(name) ? Math.min(0, weight) : weight;
    });
  const gradient = (weights: readonly number[]) => {
    const sum = new Array<number>(size).fill(0);
    rows.forEach((row, index) => {
      const { isPositive, weight } = samples[index]!;
      const logit = row.reduce((value, feature, position) => value + feature * weights[position]!, 0);
      const error = (1 / (1 + Math.exp(-logit)) - (isPositive ? 1 : 0)) * weight;
      for (let position = 0; position < size; position += 1) sum[position]! += error * row[position]!;
    });
    return sum.map(
      (value, position) =>
        value / total + (position === 0 ? 0 : ridge * (weights[position]! - prior[position]!)),
    );
  };
  let weights = [...prior];
  let slope = gradient(weights);
  let step = 1;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const next = project(weights.map((weight, position) => weight - step * slope[position]!));
    const nextSlope = gradient(next);
    const moved = next.map((weight, position) => weight - weights[position]!);
    const turned = nextSlope.map((value, position) => value - slope[position]!);
    const curvature = inner(moved, turned);
    const length = inner(moved, moved);
    if (length < 1e-14) break;
    step = curvature > 0 ? Math.min(50, Math.max(0.05, length / curvature)) : 1;
    weights = next;
    slope = nextSlope;
  }
  const [bias = 0, ...rest] = weights;
  return {
    bias,
    weights: Object.fromEntries(
      names.map((name, index) => [name, rest[index] ?? 0]),
    ) as LogisticParameters<Features>['weights'],
  };
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}
