// BM25 against a naive version that works on strings, on generated Swedish and English; then what it is for: words
// that are inflected, compounded, without diacritics, or names in a text of the other language.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, stem } from '../../src/language.js';
import { formatLexical, parseLexical } from '../../src/search-index/lexical-file.js';
import {
  buildLexicalTables,
  type LexicalEntry,
  openLexicalIndex,
} from '../../src/search-index/lexical-index.js';
import { gramsOfWord, writtenWords } from '../../src/search-index/lexical-terms.js';
import type { Language } from '../../src/types.js';

function entry(language: Language, text: string, label = ''): LexicalEntry {
  return {
    language,
    texts: [
      { text, halves: 2 },
      { text: label, halves: 1 },
    ],
  };
}

const open = (entries: readonly LexicalEntry[]) => openLexicalIndex(buildLexicalTables(entries));

/** BM25 by its definition: k1 1.2, b .75, ln(1 + (N - n + .5) / (n + .5)), a label's word counting half. */
function naiveBm25(
  entries: readonly LexicalEntry[],
  terms: (entry: number, text: string) => string[],
  query: (entry: number) => string[][],
) {
  const bags = entries.map(({ texts }, at) => {
    const bag = new Map<string, number>();
    for (const { text, halves } of texts) {
      for (const term of terms(at, text)) bag.set(term, (bag.get(term) ?? 0) + halves / 2);
    }
    return bag;
  });
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0));
  const mean = Math.max(0.5, lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
  return bags.map((bag, at) =>
    query(at).reduce((sum, alternatives) => {
      const term = alternatives.find((alternative) => bag.has(alternative));
      if (term === undefined) return sum;
      const holding = bags.filter((other) => other.has(term)).length;
      const idf = Math.log(1 + (bags.length - holding + 0.5) / (holding + 0.5));
      const count = bag.get(term) ?? 0;
      return sum + (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengths[at]!) / mean));
    }, 0),
  );
}

const word = fc.constantFrom(
  'vatten',
  'Vattnet',
  'vattenförsörjning',
  'försörjning',
  'skolor',
  'skola',
  'school',
  'schools',
  'Umeå',
  'Umea',
  'Umeås',
  'Kherson',
  'citizens',
  "citizen's",
  'och',
  'and',
  '2024',
  'å',
  'ö',
  'Va\u0308xjo\u0308',
  'Cầu',
);
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const language = fc.constantFrom<Language>('sv', 'en');
const corpus = fc.array(fc.tuple(language, sentence, sentence), { minLength: 1, maxLength: 12 });

describe('search', () => {
  it('weighs grams and stems as BM25 by its definition does', () => {
    fc.assert(
      fc.property(corpus, sentence, language, (rows, query, queryLanguage) => {
        const entries = rows.map(([of, text, label]) => entry(of, text, label));
        const grams = naiveBm25(
          entries,
          (_, text) => writtenWords(text).flatMap(gramsOfWord),
          () =>
            writtenWords(query)
              .flatMap(gramsOfWord)
              .map((gram) => [gram]),
        );
        const stems = naiveBm25(
          entries,
          (at, text) => writtenWords(text).map((written) => stem(written, entries[at]!.language)),
          (at) =>
            writtenWords(query).map((written) => [
              stem(written, queryLanguage),
              ...(entries[at]!.language === queryLanguage ? [] : [stem(written, entries[at]!.language)]),
            ]),
        );

        const found = new Map(
          open(entries)
            .search(query, queryLanguage, 100)
            .map((match) => [match.chunk, match]),
        );

        for (const at of entries.keys()) {
          expect(found.get(at)?.grams ?? 0).toBeCloseTo(grams[at]!, 9);
          expect(found.get(at)?.stems ?? 0).toBeCloseTo(stems[at]!, 9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the k best by grams and the k best by stems among the allowed, in order', () => {
    fc.assert(
      fc.property(
        corpus,
        sentence,
        fc.integer({ min: 0, max: 4 }),
        fc.func(fc.boolean()),
        (rows, query, k, isAllowed) => {
          const index = open(rows.map(([of, text]) => entry(of, text)));
          const allowed = new Set([...rows.keys()].filter((at) => isAllowed(at)));
          const all = index.search(query, 'sv', 100).filter(({ chunk }) => allowed.has(chunk));
          const byGrams = all.slice(0, k);
          const byStems = [...all].sort((a, b) => b.stems - a.stems || a.chunk - b.chunk).slice(0, k);

          const found = index.search(query, 'sv', k, allowed);

          expect(found.slice(0, 1)).toEqual(all.slice(0, Math.min(1, k)));
          expect(new Set(found.map(({ chunk }) => chunk)).size).toBe(found.length);
          expect(found).toEqual(all.filter(({ chunk }) => found.some((match) => match.chunk === chunk)));
          for (const best of byStems) expect(found.map(({ stems }) => stems)).toContain(best.stems);
          for (const best of byGrams) expect(found.map(({ grams }) => grams)).toContain(best.grams);
        },
      ),
    );
  });

  const texts = open([
    entry('sv', 'Fokus kommer att ligga på vattenförsörjning och avfallshantering.'),
    entry('en', 'The municipalities of Kherson and Umeå plan safe schools.'),
    entry('sv', 'Biblioteken i Växjö öppnar för unga.', 'Vietnam'),
    entry('en', 'A library for young readers in Lund.'),
  ]);

  it.each([
    ['vatten', 'sv', 0],
    ['avfall', 'sv', 0],
    ['umea', 'sv', 1],
    ['Umeås skolor i Kherson', 'sv', 1],
    ['school', 'en', 1],
    ['bibliotekens', 'sv', 2],
    ['va\u0308xjo\u0308', 'en', 2],
    ['VIETNAM', 'en', 2],
    ['libraries', 'en', 3],
  ] as const)('finds %s (%s) in text %i first', (query, of, expected) => {
    expect(texts.search(query, of, 4)[0]?.chunk).toBe(expected);
  });

  it.each(['', '  ', '?!', '\u0000', 'zzzzzzzz'])('finds nothing for %j', (query) => {
    expect(texts.search(query, 'sv', 4)).toEqual([]);
  });
});

describe('idf', () => {
  const index = open([entry('sv', 'vattnet och skolan'), entry('sv', 'vatten'), entry('en', 'and schools')]);

  it('is ln(1 + (N - n + .5) / (n + .5)), of stems and of written words apart', () => {
    expect(index.stemIdf('vatten', 'sv')).toBeCloseTo(Math.log(1 + 2.5 / 1.5));
    expect(index.stemIdf('school', 'en')).toBeCloseTo(Math.log(1 + 2.5 / 1.5));
    expect(index.wordIdf('Vatten')).toBeCloseTo(Math.log(1 + 2.5 / 1.5));
    expect(index.wordIdf('school')).toBeCloseTo(Math.log(1 + 3.5 / 0.5));
  });
});

describe('lexical file', () => {
  it('gives back the tables it was made of, wherever its bytes begin in memory', () => {
    fc.assert(
      fc.property(corpus, fc.nat(7), (rows, shift) => {
        const tables = buildLexicalTables(rows.map(([of, text, label]) => entry(of, text, label)));
        const bytes = formatLexical(tables);
        const shifted = new Uint8Array(bytes.length + shift);
        shifted.set(bytes, shift);

        expect(parseLexical(shifted.subarray(shift))).toEqual(tables);
      }),
    );
  });

  it('is the same for the same entries', () => {
    const entries = [entry('sv', 'vatten och skolor'), entry('en', 'water and schools')];

    expect(formatLexical(buildLexicalTables(entries))).toEqual(formatLexical(buildLexicalTables(entries)));
  });
});

describe('gramsOfWord', () => {
  it.each([
    ['vatten', ['^vatt', 'vatte', 'atten', 'tten$']],
    ['ÖAR', ['^oar$']],
    ['ö', ['^o$']],
    ['Falun', ['^falu', 'falun', 'alun$']],
  ])('cuts %s', (written, grams) => {
    expect(gramsOfWord(written)).toEqual(grams);
    expect(gramsOfWord(fold(written))).toEqual(grams);
  });
});
