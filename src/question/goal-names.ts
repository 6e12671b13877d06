// Names of the 17 goals as rows of stems, so that inflected forms are found too ("minskade ojämlikheter"). Official
// names and everyday words, both languages; a Swedish name is stemmed as Swedish, an English one as English.
import { stem, words } from '../language.js';
import type { Language } from '../types.js';
import { SDGS } from '../vocabulary/sdgs.js';
import { createPhraseTable, type PhraseTable } from './phrase-table.js';
import type { Token } from './token.js';

interface Goal {
  readonly number: number;
  readonly isEveryday: boolean;
}

/** A goal named by words `start` up to, not including, `end`. */
export interface GoalName {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Named by an everyday word ("jämställdhet"), not by a name of the goal. */
  readonly isEveryday: boolean;
}

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const TABLES = new Map<Language, PhraseTable<Goal>>();
const LONGEST_NAME_WORDS = 8;
const wordsByGoal = new Map<number, Set<string>>();

for (const language of LANGUAGES) {
  const phrases = SDGS.flatMap(({ number, names, alsoNamed, everyday }) => {
    const official = [names[language], ...alsoNamed[language]];
    const rows = [
      ...official.map((text) => ({ text, isEveryday: false })),
      ...everyday[language].map((text) => ({ text, isEveryday: true })),
    ];
    return rows.map(
      ({ text, isEveryday }) => [stems(words(text), language), { number, isEveryday }] as const,
    );
  });
  TABLES.set(language, createPhraseTable(phrases));
  for (const [row, { number }] of phrases) {
    const held = wordsByGoal.get(number) ?? new Set<string>();
    for (const word of row) held.add(word);
    wordsByGoal.set(number, held);
  }
}

/** The longest name of a goal that begins at a word. */
export function goalNameAt(tokens: readonly Token[], start: number): GoalName | undefined {
  if (start >= tokens.length) return undefined;
  const matches = LANGUAGES.flatMap((language) => {
    const window = tokens.slice(start, start + LONGEST_NAME_WORDS).map((token) => stemOf(token, language));
    const match = TABLES.get(language)!.at(window, 0);
    return match ? [match] : [];
  });
  const longest = matches.sort((a, b) => b.end - a.end)[0];
  return (
    longest && {
      start,
      end: start + longest.end,
      value: longest.value.number,
      isEveryday: longest.value.isEveryday,
    }
  );
}

/** The longest name of a goal that ends right before a word. */
export function goalNameBefore(tokens: readonly Token[], end: number): GoalName | undefined {
  for (let start = Math.max(0, end - LONGEST_NAME_WORDS); start < end; start++) {
    const name = goalNameAt(tokens, start);
    if (name?.end === end) return name;
  }
  return undefined;
}

/** Whether a word occurs in some name of a goal. */
export function isGoalWord(token: Token, goal: number): boolean {
  const known = wordsByGoal.get(goal);
  return LANGUAGES.some((language) => known?.has(stemOf(token, language)) === true);
}

const stemsByToken = new WeakMap<Token, Map<Language, string>>();

/** Stems are asked for again and again while a question is read. */
function stemOf(token: Token, language: Language): string {
  const held = stemsByToken.get(token) ?? new Map<Language, string>();
  stemsByToken.set(token, held);
  const known = held.get(language) ?? stem(token.lower, language);
  held.set(language, known);
  return known;
}

function stems(row: readonly string[], language: Language): string[] {
  return row.map((word) => stem(word, language));
}
