// Lexical search over chunks: BM25 on character 5-grams and on stemmed words, kept apart because how much each is
// worth depends on question and languages, which retrieval decides. A chunk's words are stemmed in its own language;
// a word of the question meets a chunk of the other language by either stem, once, so that names and numbers cross.
import { fold, stem } from '../language.js';
import type { Language } from '../types.js';
import { createBm25 } from './bm25.js';
import { gramsOfWord, writtenWords } from './lexical-terms.js';
import { largest } from './nearest.js';
import { createTermTableBuilder, type TermTable, type TermTableBuilder } from './term-table.js';

/** One chunk as lexical search sees it. */
export interface LexicalEntry {
  readonly language: Language;
  /** Texts and what a word in them weighs, in half occurrences: 2 is a word of the text itself. */
  readonly texts: readonly { readonly text: string; readonly halves: number }[];
}

/** A built lexical index as it is stored. */
export interface LexicalTables {
  /** Language of each chunk. */
  readonly languages: readonly Language[];
  readonly grams: TermTable;
  readonly stems: TermTable;
  /** Folded words, each counted once a chunk: only for their idf. */
  readonly words: TermTable;
}

/** One chunk with its BM25 weights, each 0 or more; they have no upper end and compare only within one search. */
export interface LexicalMatch {
  readonly chunk: number;
  readonly grams: number;
  readonly stems: number;
}

/** An open lexical index. */
export interface LexicalIndex {
  /**
   * The chunks among the k best by grams or the k best by stems, so at most 2k: by falling grams, then stems, then
   * chunk order. Chunks that share nothing with the query are left out; an empty query finds nothing.
   *
   * @param language  Of the query: how its words are stemmed.
   * @param allowed   Chunks to search; all when left out.
   */
  search(
    query: string,
    language: Language,
    k: number,
    allowed?: ReadonlySet<number>,
  ): readonly LexicalMatch[];
  /** idf of the stem of a word as written: ln(1 + (N - n + .5) / (n + .5)) with n of N chunks holding it; above 0. */
  stemIdf(word: string, language: Language): number;
  /** idf of a word as written, folded but not stemmed; the largest there is for a word no chunk holds. */
  wordIdf(word: string): number;
}

/** Indexes chunks in order. The same entries give the same tables. */
export function buildLexicalTables(entries: readonly LexicalEntry[]): LexicalTables {
  const grams = createTermTableBuilder();
  const stems = createTermTableBuilder();
  const words = createTermTableBuilder();
  const termsOf = {
    sv: remembered((word) => termNumbers(word, 'sv', { grams, stems, words })),
    en: remembered((word) => termNumbers(word, 'en', { grams, stems, words })),
  };
  for (const [chunk, { language, texts }] of entries.entries()) {
    const seen = new Set<number>();
    for (const { text, halves } of texts) {
      for (const word of writtenWords(text)) {
        const terms = termsOf[language](word);
        for (const gram of terms.grams) grams.add(chunk, gram, halves);
        stems.add(chunk, terms.stem, halves);
        seen.add(terms.word);
      }
    }
    for (const word of seen) words.add(chunk, word, 2);
  }
  const { length } = entries;
  const languages = entries.map(({ language }) => language);
  return { languages, grams: grams.build(length), stems: stems.build(length), words: words.build(length) };
}

function termNumbers(
  word: string,
  language: Language,
  tables: Readonly<Record<'grams' | 'stems' | 'words', TermTableBuilder>>,
) {
  return {
    grams: gramsOfWord(word).map(tables.grams.numberOf),
    stem: tables.stems.numberOf(stem(word, language)),
    word: tables.words.numberOf(fold(word)),
  };
}

/** The function with its results kept: a corpus repeats its words. Unbounded, so for the length of one build. */
function remembered<T>(compute: (word: string) => T): (word: string) => T {
  const results = new Map<string, T>();
  return (word) => {
    const known = results.get(word);
    if (known !== undefined) return known;
    const result = compute(word);
    results.set(word, result);
    return result;
  };
}

/** Opens tables for searching. */
export function openLexicalIndex(tables: LexicalTables): LexicalIndex {
  const { languages } = tables;
  const grams = createBm25(tables.grams);
  const stems = createBm25(tables.stems);
  const words = createBm25(tables.words);
  return {
    search(query, language, k, allowed) {
      const queryWords = writtenWords(query);
      const gramSums = new Float64Array(languages.length);
      const stemSums = new Float64Array(languages.length);
      for (const [gram, times] of tally(queryWords.flatMap(gramsOfWord)))
        grams.accumulate(gram, times, gramSums);
      for (const [word, times] of tally(queryWords)) {
        const [own, other] = [stem(word, language), stem(word, language === 'sv' ? 'en' : 'sv')];
        stems.accumulate(own, times, stemSums);
        if (other === own) continue;
        const isMissed = (chunk: number): boolean =>
          languages[chunk] !== language && !stems.holds(own, chunk);
        stems.accumulate(other, times, stemSums, isMissed);
      }
      return bestOfEither(gramSums, stemSums, k, allowed);
    },
    stemIdf: (word, language) => stems.idf(stem(word, language)),
    wordIdf: (word) => words.idf(fold(word)),
  };
}

/** How often each value occurs, in order of first occurrence. */
function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function bestOfEither(
  grams: Float64Array,
  stems: Float64Array,
  k: number,
  allowed: ReadonlySet<number> | undefined,
): LexicalMatch[] {
  const matching = [...(allowed ?? grams.keys())].filter((chunk) => grams[chunk]! > 0 || stems[chunk]! > 0);
  const chosen = new Set([...largest(grams, matching, k), ...largest(stems, matching, k)]);
  return [...chosen]
    .map((chunk) => ({ chunk, grams: grams[chunk]!, stems: stems[chunk]! }))
    .sort((a, b) => b.grams - a.grams || b.stems - a.stems || a.chunk - b.chunk);
}
