// The distinct words of a corpus, and which of them may stand for a word of a question: the same stem, a part
// of a compound, or nearly the same letters. The last is what forgives a typing error.
// It works within one language or on names; crossing languages is the thesaurus's part.
import { fold, stem } from '../language.js';
import type { Language } from '../types.js';

/** Shared stem: as good as the word itself but for its inflection. Chosen. */
const STEM_AFFINITY = 0.95;
/** "vatten" in "vattenförsörjning", "skola" in "grundskola": usually the meaning, at times not. Chosen. */
const COMPOUND_AFFINITY = 0.75;
/** "vattenhantering" asked, "vatten" in the text: half of what was asked. Chosen. */
const PART_AFFINITY = 0.5;
/** Shorter stems stand inside unrelated words ("plan" in "planet"). Chosen. */
const MIN_COMPOUND_LETTERS = 5;
/** Trigram Dice below this joins different words ("tourism", "terrorism" .53). Chosen on word pairs. */
const MIN_TYPO_DICE = 0.58;

/** Word numbers are dense, from 0, in order of first sight. */
export interface WordTable {
  /** Number of a word seen in a document; adds it when new. */
  add(word: string, language: Language, document: number): number;
  /** Words of the corpus that may stand for the given one, with how well, 0 to 1. */
  affinities(word: { readonly folded: string; readonly stem: string }): ReadonlyMap<number, number>;
  /** In how many documents a word of the table occurs. */
  documentCount(word: number): number;
  /** The documents in which a folded word occurs, rising; none where it is not in the table. */
  documentsWith(folded: string): readonly number[];
  /** Every word of the table: folded, and in lower case as first written. */
  written(): Iterable<readonly [folded: string, word: string]>;
}

/** An empty table. */
export function createWordTable(): WordTable {
  const numbers = new Map<string, number>();
  const folded: string[] = [];
  const lowerCase: string[] = [];
  const documentsOf: number[][] = [];
  const byStem = new Map<string, Set<number>>();
  const byTrigram = new Map<string, number[]>();
  const stemmed = new Set<string>();

  const add = (word: string, language: Language, document: number): number => {
    const form = fold(word);
    let number = numbers.get(form);
    if (number === undefined) {
      number = folded.length;
      numbers.set(form, number);
      folded.push(form);
      lowerCase.push(word.toLowerCase());
      documentsOf.push([]);
      for (const gram of trigrams(form)) push(byTrigram, gram, number);
    }
    const key = `${language}${form}`;
    if (!stemmed.has(key)) {
      stemmed.add(key);
      const root = stem(word, language);
      const held = byStem.get(root);
      if (held) held.add(number);
      else byStem.set(root, new Set([number]));
    }
    const documents = documentsOf[number]!;
    if (documents.at(-1) !== document) documents.push(document);
    return number;
  };

  const affinities = (word: { readonly folded: string; readonly stem: string }): Map<number, number> => {
    const found = new Map<number, number>();
    const offer = (number: number, affinity: number) => {
      if (affinity > (found.get(number) ?? 0)) found.set(number, affinity);
    };
    const same = numbers.get(word.folded);
    if (same !== undefined) offer(same, 1);
    for (const number of byStem.get(word.stem) ?? []) offer(number, STEM_AFFINITY);
    const grams = trigrams(word.folded);
    const shared = new Map<number, number>();
    for (const gram of grams)
      for (const number of byTrigram.get(gram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    for (const [number, count] of shared) {
      const other = folded[number]!;
      const part = partAffinity(word, other);
      if (part > 0) offer(number, part);
      const dice = (2 * count) / (grams.length + other.length);
      if (dice >= MIN_TYPO_DICE && !/\d/.test(word.folded) && word.folded.length >= 5)
        offer(number, dice * 0.9);
    }
    return found;
  };

  return {
    add,
    affinities,
    documentCount: (number) => documentsOf[number]?.length ?? 0,
    documentsWith: (form) => documentsOf[numbers.get(form) ?? -1] ?? [],
    written: () => folded.map((form, number) => [form, lowerCase[number]!] as const),
  };
}

function partAffinity(word: { readonly folded: string; readonly stem: string }, other: string): number {
  const { stem: root, folded } = word;
  if (folded.length >= MIN_COMPOUND_LETTERS && other.length > folded.length + 2) {
    if (other.startsWith(folded) || other.endsWith(folded)) return COMPOUND_AFFINITY;
  }
  if (root.length >= MIN_COMPOUND_LETTERS && other.length > root.length + 2) {
    if (other.startsWith(root) || other.endsWith(root) || other.endsWith(word.folded))
      return COMPOUND_AFFINITY;
  }
  if (other.length >= MIN_COMPOUND_LETTERS && word.folded.length > other.length + 2) {
    if (word.folded.startsWith(other) || word.folded.endsWith(other)) return PART_AFFINITY;
  }
  return 0;
}

/** Padded with one space before and after: "vatten" gives as many trigrams as letters. */
function trigrams(word: string): string[] {
  const padded = ` ${word} `;
  const grams: string[] = [];
  for (let index = 0; index + 3 <= padded.length; index += 1) grams.push(padded.slice(index, index + 3));
  return [...new Set(grams)];
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}
