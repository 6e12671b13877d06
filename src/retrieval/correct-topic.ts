// Typing errors in the words of a topic, put right before it is embedded and matched: "regnvaten" is "regnvatten".
// A word that the corpus, the thesaurus or the language knows is left alone, and so is one with two ways out.
import { fold, stem, wordSpans } from '../language.js';
import { createNearWords } from '../question/near-words.js';
import { isStopWord } from '../question/stop-words.js';
import type { Language } from '../types.js';
import { CONCEPTS } from '../vocabulary/concepts.js';
import { findConcepts } from '../vocabulary/find-concepts.js';
import { isOrdinaryWord } from '../vocabulary/ordinary-words.js';
import type { WordTable } from './word-table.js';

/** Shorter words have too many neighbours. Chosen, as for names. */
const MIN_LETTERS = 5;
/** A word in this many pieces is broken even where the right one is too ("reningsvärk"). Measured on pairs of words. */
const MIN_BROKEN_PIECES = 3;

/** Gives a text with its misspelled words put right; the same text when there are none. */
export type CorrectTopic = (text: string, language: Language) => string;

/**
 * A corrector that knows the words of a corpus and of the thesaurus.
 *
 * @param countTokens  Pieces the embedding model cuts a word into: a misspelt word falls into more of them than the
 * right one, while a good word that the corpus merely lacks ("firms" beside "farms") does not.
 */
export function createTopicCorrector(words: WordTable, countTokens: (text: string) => number): CorrectTopic {
  const written = new Map<string, string>(words.written());
  for (const concept of CONCEPTS) {
    for (const term of [...concept.sv, ...concept.en]) {
      for (const { start, end } of wordSpans(term)) {
        const word = term.slice(start, end);
        if (!written.has(fold(word))) written.set(fold(word), word);
      }
    }
  }
  const near = createNearWords(written.keys());
  const stems = new Set([...written.values()].flatMap((word) => [stem(word, 'sv'), stem(word, 'en')]));
  const isKnown = (word: string, language: Language): boolean => {
    const folded = fold(word);
    return (
      folded.length < MIN_LETTERS ||
      /\d/.test(folded) ||
      written.has(folded) ||
      stems.has(stem(word, language)) ||
      isStopWord(word) ||
      isOrdinaryWord(folded) ||
      findConcepts(word, language).length > 0
    );
  };
  return (text, language) => {
    let corrected = '';
    let from = 0;
    for (const { start, end } of wordSpans(text)) {
      const word = text.slice(start, end);
      const found = isKnown(word, language) ? undefined : near.find(fold(word));
      if (found === undefined) continue;
      const right = written.get(found) ?? found;
      if (fold(right) === `${fold(word)}s`) continue;
      const [wrongPieces, rightPieces] = [countTokens(word), countTokens(right)];
      if (wrongPieces < rightPieces || (wrongPieces === rightPieces && wrongPieces < MIN_BROKEN_PIECES))
        continue;
      corrected += text.slice(from, start) + right;
      from = end;
    }
    return corrected + text.slice(from);
  };
}
