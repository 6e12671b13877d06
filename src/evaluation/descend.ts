// Penalised minimisation for the small models of the judges: projected gradient descent with a step that adapts
// (Barzilai & Borwein 1988). Some weights may be kept at one side of zero: that a feature can only speak for an answer
// is knowledge, and a few hundred questions are too few to overrule it.

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
 * Weights, in the order of `names`, that minimise a loss + ridge * |w - prior|^2 / 2. Deterministic; starts at the prior.
 *
 * @param gradient  Of the loss alone; its first `lead` positions are weights before those of `names`, such as a bias:
 * unbounded, without a pull, starting at 0. They come first in the result too.
 */
export function descend<Features>(
  gradient: (weights: readonly number[]) => readonly number[],
  { names, prior, ridge, iterations, atLeastZero, atMostZero }: FitOptions<Features>,
  lead = 0,
): number[] {
  const centre = [...new Array<number>(lead).fill(0), ...names.map((name) => prior[name])];
  const project = (weights: readonly number[]) =>
    weights.map((weight, position) => {
      const name = names[position - lead];
      if (name === undefined) return weight;
      if (atLeastZero.includes(name)) return Math.max(0, weight);
      return atMostZero.includes(name) ? Math.min(0, weight) : weight;
    });
  const slopeAt = (weights: readonly number[]) =>
    gradient(weights).map((value, position) =>
      position < lead ? value : value + ridge * (weights[position]! - centre[position]!),
    );
  let weights = [...centre];
  let slope = slopeAt(weights);
  let step = 1;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const next = project(weights.map((weight, position) => weight - step * slope[position]!));
    const nextSlope = slopeAt(next);
    const moved = next.map((weight, position) => weight - weights[position]!);
    const turned = nextSlope.map((value, position) => value - slope[position]!);
    const curvature = inner(moved, turned);
    const length = inner(moved, moved);
    if (length < 1e-14) break;
    step = curvature > 0 ? Math.min(50, Math.max(0.05, length / curvature)) : 1;
    weights = next;
    slope = nextSlope;
  }
  return weights;
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}
