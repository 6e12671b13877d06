// Where to stop a ranking that has no judge: a least strength, and a least share of the best strength, both chosen on
// sites that are not reported on. Two numbers, so that the stages are compared at their best and not at a careless line.
import { mean, measureSet } from './metrics.js';

/** Where a ranking is cut; a passage must meet both. */
export interface CutOff {
  readonly minStrength: number;
  /** Of the best passage's strength, 0 to 1. */
  readonly minShare: number;
}

/** A ranking with what would have been right. */
export interface RankedSample {
  /** Best strength of each document, strongest first. */
  readonly ranked: readonly { readonly id: string; readonly strength: number }[];
  readonly gold: readonly string[];
  readonly optional: readonly string[];
}

/** The first passage of a fact: whether it states it, and whether anything does. */
export interface FirstPassage {
  readonly strength: number;
  readonly isRight: boolean;
  readonly isAnswerable: boolean;
}

const SHARES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99];
/** Strengths tried: so many quantiles of those that occur. */
const STEPS = 60;

/** Whether a strength passes a cut-off, given the best of its ranking. */
export function passes(strength: number, best: number, { minStrength, minShare }: CutOff): boolean {
  return strength >= minStrength && (minShare === 0 || strength >= best * minShare);
}

/** The cut-off with the highest mean F1 over samples; an unanswerable question counts 1 where nothing is listed. */
export function fitListCutOff(samples: readonly RankedSample[]): CutOff {
  const strengths = quantiles(samples.flatMap(({ ranked }) => ranked.map(({ strength }) => strength)));
  const tried = strengths.flatMap((minStrength) => SHARES.map((minShare) => ({ minStrength, minShare })));
  return bestBy(tried, (cutOff) => mean(samples.map((sample) => sampleF1(sample, cutOff))) ?? 0);
}

/** The least strength of a first passage that makes most facts right: the passage where there is one, else a refusal. */
export function fitFactCutOff(firsts: readonly FirstPassage[]): CutOff {
  const tried = quantiles(firsts.map(({ strength }) => strength)).map((minStrength) => ({
    minStrength,
    minShare: 0,
  }));
  const isWellMet = ({ strength, isRight, isAnswerable }: FirstPassage, { minStrength }: CutOff) =>
    strength >= minStrength ? isRight : !isAnswerable;
  return bestBy(tried, (cutOff) => mean(firsts.map((first) => Number(isWellMet(first, cutOff)))) ?? 0);
}

function sampleF1({ ranked, gold, optional }: RankedSample, cutOff: CutOff): number {
  const best = ranked[0]?.strength ?? 0;
  const found = ranked.filter(({ strength }) => passes(strength, best, cutOff)).map(({ id }) => id);
  return measureSet(found, gold, optional).f1;
}

function quantiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (step: number) => sorted[Math.round((step / STEPS) * (sorted.length - 1))] ?? 0;
  return [
    ...new Set([Number.NEGATIVE_INFINITY, ...Array.from({ length: STEPS + 1 }, (_, step) => at(step))]),
  ];
}

/** The first of the best. */
function bestBy(tried: readonly CutOff[], worth: (cutOff: CutOff) => number): CutOff {
  let best: { readonly cutOff: CutOff; readonly worth: number } | undefined;
  for (const cutOff of tried) {
    const own = worth(cutOff);
    if (best === undefined || own > best.worth) best = { cutOff, worth: own };
  }
  return best?.cutOff ?? { minStrength: Number.NEGATIVE_INFINITY, minShare: 0 };
}
