// A topic taken apart into the units that an answer has to satisfy: concepts of the thesaurus where the topic
// names one ("water management", "sophantering"), else single words. Units carry what may stand for them in a
// text of either language. Frame and filler words are gone before this.
import { fold, stem, wordSpans } from '../language.js';
import { isStopWord } from '../question/stop-words.js';
import type { Language } from '../types.js';
import { findConcepts, narrowest, relatedConcepts } from '../vocabulary/find-concepts.js';

/** One thing the topic names. */
export interface TopicUnit {
  /** As written in the topic. */
  readonly text: string;
  /** Folded words of the unit with their stem. */
  readonly words: readonly { readonly folded: string; readonly stem: string }[];
  /** Concept id -> how fully its mention satisfies the unit, 0 to 1. Empty for a word outside the thesaurus. */
  readonly concepts: ReadonlyMap<string, number>;
  /** Which of the coordinated parts it belongs to, from 0: "skola och bibliotek" has two. */
  readonly part: number;
}

/** What divides a topic into parts either of which may be meant. */
const COORDINATES =
  /(?<![\p{L}])(?:och|o|eller|samt|plus|and|or|till exempel|t\.?\s?ex\.?|exempelvis|såsom|for example|such as|e\.g\.)(?![\p{L}])|[,;/&]/giu;

/** The units of a topic in order; empty for an empty topic. */
export function topicUnits(topic: string, language: Language): TopicUnit[] {
  const mentions = longestFirst(findConcepts(topic, language));
  const units: { start: number; unit: TopicUnit }[] = [];
  const taken: { start: number; end: number }[] = [];
  const breaks = [...topic.matchAll(COORDINATES)].map((match) => match.index);
  const partAt = (start: number) => breaks.filter((index) => index < start).length;
  for (const { concepts, start, end } of mentions) {
    if (taken.some((span) => span.start < end && start < span.end)) continue;
    taken.push({ start, end });
    const named = narrowest(concepts);
    units.push({ start, unit: unitOf(topic.slice(start, end), language, named, partAt(start)) });
  }
  for (const { start, end } of wordSpans(topic)) {
    if (taken.some((span) => span.start < end && start < span.end)) continue;
    const word = topic.slice(start, end);
    if (isStopWord(word, language)) continue;
    units.push({ start, unit: unitOf(word, language, [], partAt(start)) });
  }
  return units.sort((a, b) => a.start - b.start).map(({ unit }) => unit);
}

function unitOf(text: string, language: Language, concepts: readonly string[], part: number): TopicUnit {
  const satisfied = new Map<string, number>();
  for (const id of concepts) {
    for (const { concept, weight } of relatedConcepts(id)) {
      satisfied.set(concept, Math.max(weight, satisfied.get(concept) ?? 0));
    }
  }
  return {
    text,
    words: wordSpans(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((word) => !isStopWord(word, language))
      .map((word) => ({ folded: fold(word), stem: stem(word, language) })),
    concepts: satisfied,
    part,
  };
}

/** Mentions of the same span joined, longest span first, so that "waste water" wins over "water". */
function longestFirst(
  mentions: readonly { readonly concept: string; readonly start: number; readonly end: number }[],
): { concepts: string[]; start: number; end: number }[] {
  const bySpan = new Map<string, { concepts: string[]; start: number; end: number }>();
  for (const { concept, start, end } of mentions) {
    const key = `${start}-${end}`;
    const held = bySpan.get(key);
    if (held) held.concepts.push(concept);
    else bySpan.set(key, { concepts: [concept], start, end });
  }
  return [...bySpan.values()].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}
