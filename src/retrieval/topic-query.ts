// A topic made ready for matching: its vector, its units with the words of this corpus that may stand for them,
// how much each unit weighs, and where its similarities lie against the reference cohort. Over 200 lines: weighing and
// reading a text share what a unit is.
import type { Language } from '../types.js';
import type { Cohort } from './background.js';
import { type BaseLevel, baseLevel, dot, nearConcepts } from './base-level.js';
import type { CorpusView, TextView } from './corpus-view.js';
import { type TopicUnit, topicUnits } from './topic-units.js';

/** What one of several coordinated parts is worth beside all of them. Chosen. */
const ONE_PART = 0.85;
/**
 * How much of a topic's vector comes from the names of its concepts in both languages. Measured: .3 to 1.2 find as
 * much; .8 makes fewest mistakes, and lets both languages find the same.
 */
const CONCEPT_SHARE = 0.8;

/**
 * What a word outside the thesaurus weighs beside units inside it: "strengthen" in "strengthen libraries".
 * Measured on invented pages held out from fitting: .25 finds more than .5 or 1.
 */
const OUTSIDE_SHARE = 0.25;

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
  /** The vector as the model gave it, before it was drawn towards concepts, and its base level. */
  readonly plain: { readonly vector: Float32Array; readonly base: { readonly [L in Language]: BaseLevel } };
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
  const weighed = (text: string) => weighUnits(topicUnits(text, language), view);
  const base = levels(vectors.question, cohorts);
  return {
    topic,
    language,
    vector: vectors.question,
    units: weighed(topic),
    weighed,
    // Only documents are judged by the concepts that a topic lies near.
    nearConcepts: new Map(),
    base,
    plain: { vector: vectors.question, base },
    bare: { vector: vectors.bare, base: levels(vectors.bare, cohorts) },
  };
}

function levels(
  vector: Float32Array,
  cohorts: { readonly [L in Language]: Cohort },
): { readonly [L in Language]: BaseLevel } {
  return { sv: baseLevel(vector, cohorts.sv), en: baseLevel(vector, cohorts.en) };
}

/** Everything about a topic that does not depend on a document. */
export function prepareTopic(
  topic: string,
  language: Language,
  vector: Float32Array,
  view: CorpusView,
  cohorts: { readonly [L in Language]: Cohort },
): TopicQuery {
  const weighed = (text: string) => weighUnits(topicUnits(text, language), view);
  const units = weighed(topic);
  const balanced = balance(vector, units, cohorts[language]);
  return {
    topic,
    language,
    vector: balanced,
    units,
    weighed,
    nearConcepts: nearConcepts(vector, cohorts),
    base: levels(balanced, cohorts),
    plain: { vector, base: levels(vector, cohorts) },
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

function weighUnits(units: readonly TopicUnit[], view: CorpusView): WeighedUnit[] {
  const isInside = (unit: TopicUnit) => unit.concepts.size > 0;
  const share = units.some(isInside) ? OUTSIDE_SHARE : 1;
  return units.map((unit) => {
    const weighed = weigh(unit, view);
    return isInside(unit) ? weighed : { ...weighed, weight: weighed.weight * share };
  });
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
