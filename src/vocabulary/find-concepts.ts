// Which topics of the thesaurus a text names, in either language, and how topics relate. Exact words and the longest
// phrase win; only a word that names nothing by itself is taken apart as a Swedish compound. Says nothing of how much
// a text is about a topic.
import { fold, stem, wordSpans } from '../language.js';
import type { Language, Span } from '../types.js';
import { compoundConcepts, suspendedConcepts } from './compound-concepts.js';
import { CONCEPTS } from './concepts.js';
import {
  buildTermIndex,
  type Lexeme,
  OTHER_WORDS,
  type Term,
  type TermIndex,
  UNDOTTED,
} from './term-index.js';

/** A place in a text that names a concept: UTF-16 offsets, half-open. */
export interface ConceptMention extends Span {
  /** Id of the concept. */
  readonly concept: string;
}

/** A word of the text with what it may begin or continue. */
interface Token extends Span {
  /** Lower case, composed. */
  readonly word: string;
  readonly lexemes: ReadonlySet<Lexeme>;
}

/** A run of tokens that names concepts; `last` is inclusive. */
interface Match {
  readonly first: number;
  readonly last: number;
  readonly term: Term;
}

/** Words of one language that mean something else in the other: taken only in a text of their own language. */
const FALSE_FRIENDS =
  /^(?:arts?|bads?|barns?|brands?|bus|by|chefs?|eleven|fall|fonds?|genus|gift|haven|hat|kor|lags?|leaders?|led|minors?|miners?|pants?|plasters?|rent|revisions?|sot|strands?|stroke|valets?)$/;

const CONJUNCTION = /^(?:och|eller|samt|and|or)$/;

let termIndex: TermIndex | undefined;

/**
 * The mentions of concepts in a text, in order of place; a place may name several. Words of both languages count.
 *
 * @param language  Of the text as a whole: keeps words of the other language from misleading ("barn" in English).
 *   Undefined when it cannot be told.
 */
export function findConcepts(text: string, language: Language | undefined): readonly ConceptMention[] {
  termIndex ??= buildTermIndex(CONCEPTS);
  const index = termIndex;
  const isUndotted = language !== 'en' && !/[åäö]/iu.test(text.normalize('NFC'));
  const tokens = wordSpans(text).map((span): Token => {
    const word = text.slice(span.start, span.end).normalize('NFC').toLowerCase();
    return { ...span, word, lexemes: lexemesOf(word, language, isUndotted, index) };
  });
  const isJoined = (at: number): boolean => {
    const [left, right] = [tokens[at - 1], tokens[at]];
    return !!left && !!right && /^[\s\p{Pd}/­]*$/u.test(text.slice(left.end, right.start));
  };
  const matches = longest(tokens.flatMap((_, at) => termsAt(tokens, at, isJoined)));
  const covered = new Set(matches.flatMap(({ first, last }) => range(first, last)));
  const mentions = new Map<string, ConceptMention>();
  const add = (start: number, end: number, found: readonly string[]): void => {
    for (const concept of found) mentions.set(`${concept}:${start}:${end}`, { concept, start, end });
  };
  for (const { first, last, term } of matches) add(tokens[first]!.start, tokens[last]!.end, term.concepts);
  const reading = { isUndotted, isStrict: language === 'en' || isUndotted };
  tokens.forEach(({ start, end, word }, at) => {
    if (covered.has(at)) return;
    const head = tokens[at + 2];
    const isSuspended = text[end] === '-' && head && CONJUNCTION.test(tokens[at + 1]!.word);
    add(
      start,
      end,
      isSuspended ? suspendedConcepts(word, head.word, index) : compoundConcepts(word, index, reading),
    );
  });
  return [...mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function lexemesOf(
  word: string,
  language: Language | undefined,
  isUndotted: boolean,
  index: TermIndex,
): ReadonlySet<Lexeme> {
  const plain = word.replace(/['’]s?$/, '');
  const isForeign = (lexeme: Lexeme) => language !== undefined && lexeme.language !== language;
  const found = new Set<Lexeme>(
    (index.forms.get(plain) ?? []).filter((lexeme) => !(isForeign(lexeme) && FALSE_FRIENDS.test(plain))),
  );
  if (isUndotted) for (const lexeme of index.folded.get(plain) ?? []) found.add(lexeme);
  if (OTHER_WORDS.has(plain) || (isUndotted && UNDOTTED.test(plain))) return found;
  for (const reading of ['sv', 'en'] as const) {
    if (language !== undefined && language !== reading) continue;
    for (const lexeme of index.stems[reading].get(stem(plain, reading)) ?? []) {
      if (isSameWord(plain, lexeme.word, reading, isUndotted)) found.add(lexeme);
    }
  }
  return found;
}

/** Endings that keep an English word the same word; its stemmer also joins minor and minority, author and authority. */
const ENGLISH_ENDING = /^(?:|e?s|e|e?d|e?rs?|ing|y|ies|ied)$/;

/** Words that share a stem with a term and mean something else. */
const STRANGERS = /^(?:konstig|säke?r(?:t|a|ligen)?$|strandad|lägena)/;

/** Are two words with one stem one word? Stems are folded: läsning and låsning share one, slott and slött. */
function isSameWord(word: string, base: string, language: Language, isUndotted: boolean): boolean {
  const known = isUndotted ? fold(base) : base;
  let shared = 0;
  while (shared < word.length && word[shared] === known[shared]) shared++;
  return language === 'sv'
    ? shared >= stem(base, 'sv').length && !STRANGERS.test(word)
    : ENGLISH_ENDING.test(word.slice(shared)) && ENGLISH_ENDING.test(base.slice(shared));
}

/** Terms that begin at a token; "primary and secondary schools" holds "primary schools" too. */
function termsAt(tokens: readonly Token[], at: number, isJoined: (at: number) => boolean): Match[] {
  const matches: Match[] = [];
  for (const lexeme of tokens[at]!.lexemes) {
    for (const term of lexeme.terms) {
      const last = lastOf(term, at + 1) ?? (isCoordinated(at) ? lastOf(term, at + 3) : undefined);
      if (last !== undefined) matches.push({ first: at, last, term });
    }
  }
  return matches;

  function lastOf({ lexemes }: Term, from: number): number | undefined {
    for (let i = 1; i < lexemes.length; i++) {
      const token = tokens[from + i - 1];
      if (!token?.lexemes.has(lexemes[i]!) || !isJoined(from + i - 1)) return undefined;
    }
    return lexemes.length === 1 ? at : from + lexemes.length - 2;
  }

  function isCoordinated(first: number): boolean {
    const [shared, conjunction] = [tokens[first], tokens[first + 1]];
    const namesNothing = ![...(shared?.lexemes ?? [])].some(({ terms }) => terms.some(isSingle));
    return (
      namesNothing && CONJUNCTION.test(conjunction?.word ?? '') && isJoined(first + 1) && isJoined(first + 2)
    );
  }
}

function isSingle(term: Term): boolean {
  return term.lexemes.length === 1;
}

/** Without those that lie inside a longer one, unless that one reaches over a conjunction. */
function longest(matches: readonly Match[]): Match[] {
  const isSolid = ({ first, last, term }: Match) => last - first === term.lexemes.length - 1;
  return matches.filter(
    (inner) =>
      !matches.some(
        (outer) =>
          isSolid(outer) &&
          outer.first <= inner.first &&
          outer.last >= inner.last &&
          outer.last - outer.first > inner.last - inner.first,
      ),
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
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
 * The concept itself with weight 1, all narrower ones (0.9 a step), all broader ones (0.4 a step); heaviest first.
 * Siblings are left out. Empty for an unknown id.
 */
export function relatedConcepts(id: string): readonly RelatedConcept[] {
  const weights = new Map<string, number>();
  walk(id, NARROWER_WEIGHT, (at) =>
    CONCEPTS.filter(({ broader }) => broader.includes(at)).map(({ id }) => id),
  );
  walk(id, BROADER_WEIGHT, (at) => CONCEPTS.find((concept) => concept.id === at)?.broader ?? []);
  return [...weights].map(([concept, weight]) => ({ concept, weight })).sort((a, b) => b.weight - a.weight);

  function walk(from: string, step: number, next: (at: string) => readonly string[]): void {
    if (!CONCEPTS.some((concept) => concept.id === from)) return;
    let level = [from];
    for (let weight = 1; level.length > 0; weight *= step) {
      for (const at of level) if (!(weights.get(at)! >= weight)) weights.set(at, weight);
      level = [...new Set(level.flatMap(next))];
    }
  }
}

/** One sentence per concept as a project text would have it: a reference cohort for similarities. Thesaurus order. */
export function conceptPassages(language: Language): readonly string[] {
  return CONCEPTS.map(({ passage }) => passage[language]);
}
