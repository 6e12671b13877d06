// "How many pupils": whether a sentence puts a number to the thing asked for. A number elsewhere in the sentence is
// a neighbouring number, and quoting that would be a confident wrong answer.
import { fold, stem, wordSpans } from '../language.js';
import type { Language } from '../types.js';
import { findConcepts } from '../vocabulary/find-concepts.js';
import { isNumberWord } from './states-answer.js';
import type { WeighedUnit } from './topic-query.js';

/** Words that may stand between a number and its noun: "nio av stadens kliniker". Chosen. */
const MAX_BETWEEN = 3;
/** Related concepts do not count for each other here: a number of teachers is no number of pupils. */
const SAME_THING = 0.95;

/**
 * 1 when a number stands just before the thing counted, .5 when the thing is not named but a number is, else 0.
 *
 * @param unit  The thing counted, as a unit of the question.
 */
export function quantifies(text: string, language: Language, unit: WeighedUnit): number {
  const spans = wordSpans(text);
  const numbers = spans.flatMap(({ start, end }, index) =>
    isNumberWord(text.slice(start, end)) ? [index] : [],
  );
  if (numbers.length === 0) return 0;
  const mentions = findConcepts(text, language).filter(
    ({ concept }) => (unit.unit.concepts.get(concept) ?? 0) >= SAME_THING,
  );
  const named = spans.flatMap(({ start, end }, index) => {
    const isMention = mentions.some((mention) => mention.start < end && start < mention.end);
    return isMention || isSameWord(text.slice(start, end), language, unit) ? [index] : [];
  });
  if (named.length === 0) return 0.5;
  return named.some((noun) => numbers.some((number) => number < noun && noun - number <= MAX_BETWEEN + 1))
    ? 1
    : 0;
}

function isSameWord(word: string, language: Language, { unit }: WeighedUnit): boolean {
  const folded = fold(word);
  const root = stem(word, language);
  return unit.words.some(
    (own) =>
      own.folded === folded || own.stem === root || (own.stem.length >= 5 && folded.startsWith(own.stem)),
  );
}
