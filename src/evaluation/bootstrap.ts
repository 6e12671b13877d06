// Intervals for means of few questions. The percentile bootstrap is used because the values are shares and
// F1 scores, far from normal; the generator is seeded so that a report can be repeated.
import { mean, percentile } from './metrics.js';

/** Chosen: the ends of a 95 % interval settle to about a point at this many resamples. */
const RESAMPLES = 2000;

/**
 * The 95 % percentile interval of a mean: [2.5th, 97.5th percentile] of the means of 2,000 resamples with
 * replacement. Undefined for no values; the same values and seed give the same interval.
 *
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, section 13.3
 */
export function bootstrapInterval(
  values: readonly number[],
  seed = 1,
): readonly [number, number] | undefined {
  if (values.length === 0) return undefined;
  const random = seededRandom(seed);
  const means = Array.from({ length: RESAMPLES }, () => {
    const sample = values.map(() => values[Math.floor(random() * values.length)] ?? 0);
    return mean(sample) ?? 0;
  });
  return [percentile(means, 0.025) ?? 0, percentile(means, 0.975) ?? 0];
}

/**
 * A repeatable source of numbers in [0, 1) (mulberry32).
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
