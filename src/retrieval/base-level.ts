// Where the similarities of one question lie: its base level over the reference cohort, against which cosines of this
// model can be compared between questions, and the concepts it lies near without naming them.
import type { Language } from '../types.js';
import type { Cohort } from './background.js';

/** Share of the cohort that stands for "what this question is about", left out of its base level. Chosen. */
const NEAR_SHARE = 0.1;
/** At most so many concepts are taken from nearness alone. Chosen: the third nearest is seldom right. */
const MAX_NEAR_CONCEPTS = 2;
/** Standard deviations over the base level from which the nearest concept is believed. Chosen. */
const MIN_NEAR_Z = 2;

/** Base level of a question's similarities in one language. */
export interface BaseLevel {
  readonly mean: number;
  readonly deviation: number;
}

/** The base level of a vector over a cohort; a plain guess where the cohort is empty. */
export function baseLevel(vector: Float32Array, cohort: Cohort): BaseLevel {
  const similarities = cohort.vectors.map((passage) => dot(vector, passage)).sort((a, b) => a - b);
  const kept = similarities.slice(0, Math.ceil(similarities.length * (1 - NEAR_SHARE)));
  if (kept.length === 0) return { mean: 0.57, deviation: 0.04 };
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  const variance = kept.reduce((sum, value) => sum + (value - mean) ** 2, 0) / kept.length;
  return { mean, deviation: Math.max(Math.sqrt(variance), 0.005) };
}

/**
 * Concepts that a topic lies near, with their share of the nearness, nearest first. By the mean over both languages,
 * so that a question finds the same whichever it is asked in.
 */
export function nearConcepts(
  vector: Float32Array,
  cohorts: { readonly [L in Language]: Cohort },
): Map<string, number> {
  const sv = standings(vector, cohorts.sv);
  const en = standings(vector, cohorts.en);
  const nearest = cohorts.sv.concepts
    .map((concept, index) => ({ concept, z: (sv[index]! + (en[index] ?? sv[index]!)) / 2 }))
    .filter(({ z }) => z >= MIN_NEAR_Z)
    .sort((a, b) => b.z - a.z)
    .slice(0, MAX_NEAR_CONCEPTS);
  const top = nearest[0]?.z ?? 1;
  return new Map(nearest.map(({ concept, z }) => [concept, z / top]));
}

/** How near a vector lies to each passage of a cohort, in deviations over its base level. */
function standings(vector: Float32Array, cohort: Cohort): number[] {
  const { mean, deviation } = baseLevel(vector, cohort);
  return cohort.vectors.map((passage) => (dot(vector, passage) - mean) / deviation);
}

/** Dot product of two vectors of the same length; the cosine for unit vectors. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
