// A topic made ready for matching: its vector, its units with the words of this corpus that may stand for them,
// how much each unit weighs, and where its similarities lie against the reference cohort.
import type { Language } from '../types.js';
import type { Cohort } from './background.js';
import type { CorpusView, TextView } from './corpus-view.js';
import { type TopicUnit, topicUnits } from './topic-units.js';

/** Share of the cohort that stands for "what this question is about", left out of its base level. Chosen. */
const NEAR_SHARE = 0.1;
/** At most so many concepts are taken from nearness alone. Chosen: the third nearest is seldom right. */
const MAX_NEAR_CONCEPTS = 2;
/** Standard deviations over the base level from which the nearest concept is believed. Chosen. */
const MIN_NEAR_Z = 2;

/** What one of several coordinated parts is worth beside all of them. Chosen. */
const ONE_PART = 0.85;
/** How much of a topic's vector comes from the names of its concepts in both languages. Measured: .3 to .6 do the same. */
const CONCEPT_SHARE = 0.4;

/** Base level of a question's similarities in one language. */
export interface BaseLevel {
  readonly mean: number;
  readonly deviation: number;
}

/** One unit with its stand-ins in this corpus. */
export interface WeighedUnit {
  readonly unit: TopicUnit;
  /** Word number -> affinity, one map for each word of the unit. */
  readonly words: readonly ReadonlyMap<number, number>[];
  /** Inverse document frequency over the highest possible one, 0 to 1. */
  readonly weight: number;
  readonly documentCount: number;
}

/** A topic ready for matching. */
export interface TopicQuery {
  readonly topic: string;
  readonly language: Language;
  /** Unit vector of the topic under the question prefix. */
  readonly vector: Float32Array;
  readonly units: readonly WeighedUnit[];
  /** Concepts the topic does not name but lies near, with their share of the nearness. */
  readonly nearConcepts: ReadonlyMap<string, number>;
  readonly base: { readonly [L in Language]: BaseLevel };
  /** The question without its names, where a sentence is looked for. */
  readonly bare?: { readonly vector: Float32Array; readonly base: { readonly [L in Language]: BaseLevel } };
  /** Units of another text of the question, weighed in the same corpus. */
  weighed(text: string): readonly WeighedUnit[];
}

/**
 * Everything about a fact question that does not depend on a document: the units are those of its topic, the vectors
 * those of the whole question and of the question without names, as they are.
 */
export function prepareQuestion(
  topic: string,
  language: Language,
  vectors: { readonly question: Float32Array; readonly bare: Float32Array },
  view: CorpusView,
  cohorts: { readonly [L in Language]: Cohort },
): TopicQuery {
  const levels = (vector: Float32Array) => ({
    sv: baseLevel(vector, cohorts.sv),
    en: baseLevel(vector, cohorts.en),
  });
  return {
    ...prepareTopic(topic, language, vectors.question, view, cohorts),
    vector: vectors.question,
    base: levels(vectors.question),
    bare: { vector: vectors.bare, base: levels(vectors.bare) },
  };
}

/** Everything about a topic that does not depend on a document. */
export function prepareTopic(
  topic: string,
  language: Language,
  vector: Float32Array,
  view: CorpusView,
  cohorts: { readonly [L in Language]: Cohort },
): TopicQuery {
  const weighed = (text: string) => topicUnits(text, language).map((unit) => weigh(unit, view));
  const units = weighed(topic);
  const balanced = balance(vector, units, cohorts[language]);
  return {
    topic,
    language,
    vector: balanced,
    units,
    weighed,
    nearConcepts: nearConcepts(vector, cohorts[language]),
    base: { sv: baseLevel(balanced, cohorts.sv), en: baseLevel(balanced, cohorts.en) },
  };
}

/**
 * The vector of a topic drawn towards the names of its concepts in both languages, so that "avfall" and "waste"
 * look for the same; L2 norm 1. Unchanged where the topic names no concept.
 */
function balance(vector: Float32Array, units: readonly WeighedUnit[], cohort: Cohort): Float32Array {
  const named = units.flatMap(({ unit }) =>
    [...unit.concepts].flatMap(([id, weight]) => (weight >= 1 ? [id] : [])),
  );
  const names = named.flatMap((id) => cohort.names.get(id) ?? []);
  if (names.length === 0) return vector;
  const centre = normalised(vector.map((_, index) => names.reduce((sum, name) => sum + name[index]!, 0)));
  return normalised(vector.map((value, index) => value + CONCEPT_SHARE * centre[index]!));
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** What one text holds of a unit: its best concept, and the best stand-in for each word of the unit, 0 to 1. */
export interface Held {
  readonly concept: number;
  /** In word order; empty where the concept is the unit itself, which nothing can better. */
  readonly words: readonly number[];
}

/** What a text holds of each unit, in unit order: read once, and combined with that of other texts as often as needed. */
export function holdings({ units }: Pick<TopicQuery, 'units'>, text: TextView): readonly Held[] {
  return units.map(({ unit, words }) => {
    let concept = 0;
    for (const id of text.concepts) concept = Math.max(concept, unit.concepts.get(id) ?? 0);
    if (concept >= 1) return { concept, words: [] };
    return {
      concept,
      words: words.map((affinities) => {
        let nearest = 0;
        for (const word of text.words) nearest = Math.max(nearest, affinities.get(word) ?? 0);
        return nearest;
      }),
    };
  });
}

/** How fully texts satisfy each unit together, 0 to 1, in unit order. @param held  What each of them holds. */
export function satisfiedBy(
  { units }: Pick<TopicQuery, 'units'>,
  held: readonly (readonly Held[])[],
): number[] {
  return units.map(({ words }, unit) => {
    let best = 0;
    for (const text of held) best = Math.max(best, text[unit]!.concept);
    if (best >= 1 || words.length === 0) return best;
    let sum = 0;
    for (let word = 0; word < words.length; word += 1) {
      let nearest = 0;
      for (const text of held) nearest = Math.max(nearest, text[unit]!.words[word]!);
      sum += nearest;
    }
    return Math.max(best, sum / words.length);
  });
}

/** How fully texts satisfy each unit together, where each is read for this alone. */
export function satisfaction(query: Pick<TopicQuery, 'units'>, texts: readonly TextView[]): number[] {
  return satisfiedBy(
    query,
    texts.map((text) => holdings(query, text)),
  );
}

/**
 * Share of the topic's weight that is satisfied, 0 to 1; 0 for a topic without units. Of coordinated parts ("skola
 * och bibliotek") one is nearly enough.
 */
export function coverage(query: Pick<TopicQuery, 'units'>, satisfied: readonly number[]): number {
  const sums = new Map<number, { sum: number; total: number }>();
  let sum = 0;
  let total = 0;
  query.units.forEach(({ unit, weight }, index) => {
    const part = sums.get(unit.part) ?? { sum: 0, total: 0 };
    const share = weight * (satisfied[index] ?? 0);
    sums.set(unit.part, { sum: part.sum + share, total: part.total + weight });
    sum += share;
    total += weight;
  });
  if (total === 0) return 0;
  const best = Math.max(...[...sums.values()].map((part) => part.sum / part.total));
  return Math.max(sum / total, ONE_PART * best);
}

/** Dot product of two vectors of the same length; the cosine for unit vectors. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}

/** Lucene's inverse document frequency, log(1 + (N - n + .5) / (n + .5)), over its value for n = 0. */
function weigh(unit: TopicUnit, view: CorpusView): WeighedUnit {
  const words = unit.words.map((word) => view.words.affinities(word));
  let documentCount = 0;
  for (const [concept, satisfied] of unit.concepts) {
    if (satisfied >= 1)
      documentCount = Math.max(documentCount, view.conceptDocuments.get(concept)?.length ?? 0);
  }
  for (const affinities of words.length === 1 ? words : []) {
    for (const [word, affinity] of affinities) {
      if (affinity >= 0.9) documentCount = Math.max(documentCount, view.words.documentCount(word));
    }
  }
  const total = view.documents.length;
  const idf = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
  return { unit, words, documentCount, weight: Math.max(0.05, idf(documentCount) / idf(0)) };
}

function baseLevel(vector: Float32Array, cohort: Cohort): BaseLevel {
  const similarities = cohort.vectors.map((passage) => dot(vector, passage)).sort((a, b) => a - b);
  const kept = similarities.slice(0, Math.ceil(similarities.length * (1 - NEAR_SHARE)));
  if (kept.length === 0) return { mean: 0.78, deviation: 0.02 };
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  const variance = kept.reduce((sum, value) => sum + (value - mean) ** 2, 0) / kept.length;
  return { mean, deviation: Math.max(Math.sqrt(variance), 0.005) };
}

function nearConcepts(vector: Float32Array, cohort: Cohort): Map<string, number> {
  const { mean, deviation } = baseLevel(vector, cohort);
  const nearest = cohort.vectors
    .map((passage, index) => ({
      concept: cohort.concepts[index]!,
      z: (dot(vector, passage) - mean) / deviation,
    }))
    .filter(({ z }) => z >= MIN_NEAR_Z)
    .sort((a, b) => b.z - a.z)
    .slice(0, MAX_NEAR_CONCEPTS);
  const top = nearest[0]?.z ?? 1;
  return new Map(nearest.map(({ concept, z }) => [concept, z / top]));
}
