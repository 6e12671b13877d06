// Which topics of the thesaurus a text names, in either language, and how topics relate. Exact words and the longest
// phrase win; only a word that names nothing by itself is taken apart as a Swedish compound. Says nothing of how much
// a text is about a topic.
import { wordSpans } from '../language.js';
import type { Language, Span } from '../types.js';
import { suspendedConcepts } from './compound-concepts.js';
import { CONCEPTS } from './concepts.js';
import { CONJUNCTION, matchTerms, type Token } from './match-terms.js';
import { createWordReader } from './read-words.js';
import { buildTermIndex, type TermIndex } from './term-index.js';

/** A place in a text that names a concept: UTF-16 offsets, half-open. */
export interface ConceptMention extends Span {
  /** Id of the concept. */
  readonly concept: string;
}

/** Built at the first question, since it takes about half a second. */
let thesaurus:
  | { readonly index: TermIndex; readonly readWord: ReturnType<typeof createWordReader> }
  | undefined;

/**
 * The mentions of concepts in a text, in order of place; a place may name several. Words of both languages count.
 *
 * @param language  Of the text as a whole: keeps words of the other language from misleading ("barn" in English).
 *   Undefined when it cannot be told.
 */
export function findConcepts(text: string, language: Language | undefined): readonly ConceptMention[] {
  thesaurus ??= openThesaurus();
  const tokens = tokenize(text, language, thesaurus.readWord);
  const covered = new Set<number>();
  const mentions = new Map<string, ConceptMention>();
  const add = (start: number, end: number, found: readonly string[]): void => {
    for (const concept of found) mentions.set(`${concept}:${start}:${end}`, { concept, start, end });
  };
  for (const { first, last, term } of matchTerms(tokens)) {
    for (let at = first; at <= last; at++) covered.add(at);
    add(tokens[first]!.start, tokens[last]!.end, term.concepts);
  }
  for (const [at, { start, end, word, reading }] of tokens.entries()) {
    if (covered.has(at)) continue;
    const [conjunction, head] = [tokens[at + 1], tokens[at + 2]];
    const isSuspended = text[end] === '-' && head && CONJUNCTION.test(conjunction?.word ?? '');
    add(start, end, isSuspended ? suspendedConcepts(word, head.word, thesaurus.index) : reading.inside());
  }
  return [...mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

const JOINT = CONCEPTS.filter(({ isJoint }) => isJoint);

/** Distinct ids of the concepts of one sentence, heading or label: those it mentions, and those it joins. */
export function conceptsNamed(text: string, language: Language | undefined): string[] {
  const named = new Set(findConcepts(text, language).map(({ concept }) => concept));
  for (const { id, broader: parts } of named.size > 1 ? JOINT : []) {
    if (parts.every((part) => named.has(part))) named.add(id);
  }
  return [...named];
}

function openThesaurus() {
  const index = buildTermIndex(CONCEPTS);
  return { index, readWord: createWordReader(index) };
}

function tokenize(
  text: string,
  language: Language | undefined,
  readWord: ReturnType<typeof createWordReader>,
): readonly Token[] {
  const kind = { language, isUndotted: language !== 'en' && !/[åäö]/iu.test(text.normalize('NFC')) };
  let previousEnd = 0;
  return wordSpans(text).map(({ start, end }) => {
    const word = text.slice(start, end).normalize('NFC').toLowerCase();
    // The apostrophe is that of "girls' education".
    const isJoined = /^['’]?[\s\p{Pd}/\u00ad]*$/u.test(text.slice(previousEnd, start));
    previousEnd = end;
    return { start, end, word, isJoined, reading: readWord(word, kind) };
  });
}

/** A concept near another one: `weight` 1 for itself, down to 0 for unrelated. */
export interface RelatedConcept {
  readonly concept: string;
  readonly weight: number;
}

/** A text on a narrower topic answers a question on this one almost surely; one on the broader topic, perhaps. Chosen. */
const NARROWER_WEIGHT = 0.9;
const BROADER_WEIGHT = 0.4;

/**
 * Narrower and broader ids by id, and what was worked out from them; the thesaurus does not change while it runs. A text
 * that names a kind names its concept too, so kinds are not among what is narrower.
 */
const broader = new Map<string, readonly string[]>(
  CONCEPTS.flatMap(({ id, broader: parents, kinds }) => [
    [id, parents] as const,
    ...kinds.map((kind) => [kind.id, [id]] as const),
  ]),
);
const narrower = new Map(
  CONCEPTS.map(({ id }) => [
    id,
    CONCEPTS.filter((other) => other.broader.includes(id)).map((other) => other.id),
  ]),
);
const relatedById = new Map<string, readonly RelatedConcept[]>();

/**
 * The concept itself with weight 1, all narrower ones (0.9 a step), all broader ones (0.4 a step); heaviest first.
 * Siblings are left out. Empty for an unknown id.
 */
export function relatedConcepts(id: string): readonly RelatedConcept[] {
  const known = relatedById.get(id);
  if (known || !broader.has(id)) return known ?? [];
  const weights = new Map<string, number>();
  spread(id, NARROWER_WEIGHT, narrower, weights);
  spread(id, BROADER_WEIGHT, broader, weights);
  const related = [...weights]
    .map(([concept, weight]) => ({ concept, weight }))
    .sort((a, b) => b.weight - a.weight);
  relatedById.set(id, related);
  return related;
}

/** Adds to `weights` what is reached from an id, each with the greatest weight of the ways that lead there. */
function spread(
  id: string,
  step: number,
  next: ReadonlyMap<string, readonly string[]>,
  weights: Map<string, number>,
): void {
  let level = [id];
  for (let weight = 1; level.length > 0; weight *= step) {
    for (const at of level) weights.set(at, Math.max(weight, weights.get(at) ?? 0));
    level = [...new Set(level.flatMap((at) => next.get(at) ?? []))];
  }
}

/** Of the ids that one stretch of text names the narrowest: kinds instead of the concepts they are kinds of. */
export function narrowest(ids: readonly string[]): readonly string[] {
  const withKinds = new Set(ids.flatMap((id) => (id.includes('/') ? [id.slice(0, id.indexOf('/'))] : [])));
  return ids.filter((id) => !withKinds.has(id));
}

/** One sentence per concept as a project text would have it: a reference cohort for similarities. Thesaurus order. */
export function conceptPassages(language: Language): readonly string[] {
  return CONCEPTS.map(({ passage }) => passage[language]);
}
