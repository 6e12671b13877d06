// The formula of the judge of sentences: a conditional logit model (McFadden 1974, "Conditional logit analysis of
// qualitative choice behavior"). It compares the sentences of one question and says nothing of whether any is right.

/** Weights per unit of a feature; only differences between alternatives matter, so there is no bias. */
export type ConditionalParameters<Features> = { readonly [K in keyof Features]: number };

/** The share of each alternative, in their order: e^utility over the sum of all; they add up to 1. */
export function shares<Features extends { readonly [K in keyof Features]: number }>(
  alternatives: readonly Features[],
  names: readonly (keyof Features)[],
  weights: ConditionalParameters<Features>,
): number[] {
  const utilities = alternatives.map((features) =>
    names.reduce((total, name) => total + weights[name] * features[name], 0),
  );
  const highest = Math.max(...utilities);
  const odds = utilities.map((utility) => Math.exp(utility - highest));
  const all = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / all);
}
