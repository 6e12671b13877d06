// The one formula both judges share: a logistic model, chosen because its weights can be read, fitted on a few
// hundred questions, and explained to the person whose project was left out.

/** Weights of a logistic model in log-odds per unit of a feature. */
export interface LogisticParameters<Features> {
  readonly bias: number;
  readonly weights: { readonly [K in keyof Features]: number };
}

/** 1 / (1 + e^-(bias + sum of weight times feature)), 0 to 1. */
export function logistic<Features extends { readonly [K in keyof Features]: number }>(
  features: Features,
  names: readonly (keyof Features)[],
  { bias, weights }: LogisticParameters<Features>,
): number {
  const sum = names.reduce((total, name) => total + weights[name] * features[name], bias);
  return 1 / (1 + Math.exp(-sum));
}
