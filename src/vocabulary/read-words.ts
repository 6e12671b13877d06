// What one word of a text can be: words of terms, and the topics inside a Swedish compound. Decides where inflection
// ends and another word begins. Readings are remembered, since texts repeat their words.
import { fold, stem } from '../language.js';
import type { Language } from '../types.js';
import { compoundConcepts } from './compound-concepts.js';
import { type Lexeme, OTHER_WORDS, type TermIndex, UNDOTTED } from './term-index.js';

/** How the words of one text are to be read. */
export interface TextKind {
  readonly language: Language | undefined;
  /** Has the text no å, ä or ö although it may be Swedish? Then they may have been left out. */
  readonly isUndotted: boolean;
}

/** A word as it can be read. */
export interface WordReading {
  /** The words of terms it can stand for. */
  readonly lexemes: ReadonlySet<Lexeme>;
  /** Ids of the concepts that its halves name, if it is taken for a compound. */
  readonly inside: () => readonly string[];
}

/** Remembered readings are dropped together at this count: about 10 MB. Chosen. */
const MAX_REMEMBERED = 30_000;

/** @returns a function from a lower-case composed word to its reading. */
export function createWordReader(index: TermIndex): (word: string, kind: TextKind) => WordReading {
  const remembered = new Map<string, WordReading>();
  return (word, kind) => {
    const key = `${kind.language}${kind.isUndotted ? '-' : '+'}${word}`;
    const known = remembered.get(key);
    if (known) return known;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    const reading = readWord(word, kind, index);
    remembered.set(key, reading);
    return reading;
  };
}

function readWord(word: string, kind: TextKind, index: TermIndex): WordReading {
  const isStrict = kind.language === 'en' || kind.isUndotted;
  let inside: readonly string[] | undefined;
  return {
    lexemes: lexemesOf(word.replace(/['’]s?$/, ''), kind, index),
    inside: () => {
      inside ??= compoundConcepts(word, index, { isUndotted: kind.isUndotted, isStrict });
      return inside;
    },
  };
}

/** Words of one language that mean something else in the other: taken only in a text of their own language. */
const FALSE_FRIENDS =
  /^(?:arts?|bads?|barns?|bins?|bogs?|brands?|bus|by|chefs?|eleven|fall|fonds?|genus|gift|haven|hat|kor|lags?|leaders?|led|minors?|miners?|pants?|plasters?|ports?|rent|revisions?|sot|strands?|stroke|valets?)$/;

function lexemesOf(word: string, { language, isUndotted }: TextKind, index: TermIndex): ReadonlySet<Lexeme> {
  const isForeign = (lexeme: Lexeme) => language !== undefined && lexeme.language !== language;
  const found = new Set<Lexeme>(
    (index.forms.get(word) ?? []).filter((lexeme) => !(isForeign(lexeme) && FALSE_FRIENDS.test(word))),
  );
  if (isUndotted) for (const lexeme of index.folded.get(word) ?? []) found.add(lexeme);
  if (OTHER_WORDS.has(word) || (isUndotted && UNDOTTED.test(word))) return found;
  for (const reading of ['sv', 'en'] as const) {
    if (language !== undefined && language !== reading) continue;
    for (const lexeme of index.stems[reading].get(stem(word, reading)) ?? []) {
      if (isSameWord(word, lexeme.word, reading, isUndotted)) found.add(lexeme);
    }
  }
  return found;
}

/** Endings that keep an English word the same word; its stemmer also joins minor and minority, author and authority. */
const ENGLISH_ENDING = /^(?:|e?s|e|e?d|e?rs?|ing|y|ies|ied)$/;

/** Words that share a stem with a term and mean something else. */
const STRANGERS = /^(?:konstig|säke?r(?:t|a|ligen)?$|strandad|lägena|inners)/;

/** Are two words with one stem one word? Stems are folded: läsning and låsning share one, slott and slött. */
function isSameWord(word: string, base: string, language: Language, isUndotted: boolean): boolean {
  const known = isUndotted ? fold(base) : base;
  let shared = 0;
  while (shared < word.length && word[shared] === known[shared]) shared++;
  return language === 'sv'
    ? shared >= stem(base, 'sv').length && !STRANGERS.test(word)
    : ENGLISH_ENDING.test(word.slice(shared)) && ENGLISH_ENDING.test(base.slice(shared));
}
