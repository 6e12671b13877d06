// What the understanding of questions knows of the corpus: its partners by every way of naming them, its countries,
// areas and themes, which facet values occur together, and which words occur, in which language, as names or not.
// Built once when a generation opens. It holds no texts.
import { fold, wordSpans } from '../language.js';
import type { Document, FacetValues, Filters, Language } from '../types.js';
import { indexProjects } from './find-projects.js';
import { partnerKeys } from './partner-keys.js';
import { createPhraseTable, type PhraseTable } from './phrase-table.js';

/** How often a folded word occurs in the prose of the corpus. */
export interface WordUse {
  readonly sv: number;
  readonly en: number;
  /** Occurrences with a capital inside a sentence. */
  readonly asName: number;
  /** Occurrences in lower case. */
  readonly asWord: number;
}

/** What questions are read against. */
export interface CorpusNames {
  readonly words: ReadonlyMap<string, WordUse>;
  /** Facets of every document, in corpus order. */
  readonly rows: readonly FacetValues[];
  readonly countries: ReadonlySet<string>;
  readonly swedishPartners: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  /** International partners (canonical values; several where they share a name) by rows of place keys. */
  readonly internationalPartners: PhraseTable<readonly string[]>;
  /** Places in the corpus of the documents on a project, by the folded words of its name. */
  readonly projects: PhraseTable<readonly number[]>;
  /** Every place key that occurs in such a row. */
  readonly partnerWords: ReadonlySet<string>;
}

/** The names and words of a corpus. */
export function indexNames(documents: readonly Document[]): CorpusNames {
  const rows = documents.map(({ facets }) => facets);
  const words = countWords(documents);
  const partners = new Map<string, { row: readonly string[]; values: string[] }>();
  const addPartner = (name: string, value: string) => {
    for (const row of partnerKeys(name)) {
      const held = partners.get(row.join(' '));
      if (held === undefined) partners.set(row.join(' '), { row, values: [value] });
      else if (!held.values.includes(value)) held.values.push(value);
    }
  };
  for (const value of valuesOf(rows, 'internationalPartner')) addPartner(value, value);
  for (const { titledPartner, facets } of documents) {
    const [value] = facets.internationalPartner;
    if (titledPartner !== undefined && value !== undefined) addPartner(titledPartner, value);
  }
  return {
    words,
    rows,
    countries: valuesOf(rows, 'country'),
    swedishPartners: valuesOf(rows, 'swedishPartner'),
    areas: valuesOf(rows, 'area'),
    themes: valuesOf(rows, 'theme'),
    internationalPartners: createPhraseTable(
      [...partners.values()].map(({ row, values }) => [row, values] as const),
    ),
    projects: indexProjects(documents),
    partnerWords: new Set([...partners.values()].flatMap(({ row }) => row)),
  };
}

/** Whether some document on one partnership has a value of every one of these facets. */
export function hasRow(names: CorpusNames, filters: Filters): boolean {
  return names.rows.some((row) => !isGathering(row) && isRow(row, filters));
}

/** A text on several partnerships: that it names two partners does not make them a pair. */
function isGathering(row: FacetValues): boolean {
  return row.swedishPartner.length > 1 && row.internationalPartner.length > 1;
}

/** Whether a document's facets satisfy filters: any value within a facet, all facets together. */
export function isRow(row: FacetValues, filters: Filters): boolean {
  return Object.entries(filters).every(([facet, values]) => {
    const own: readonly (string | number)[] = row[facet as keyof FacetValues];
    return values === undefined || values.length === 0 || values.some((value) => own.includes(value));
  });
}

function valuesOf(
  rows: readonly FacetValues[],
  facet: 'country' | 'swedishPartner' | 'internationalPartner' | 'area' | 'theme',
) {
  return new Set(rows.flatMap((row) => row[facet]));
}

/** Prose only: labels are in a language of their own and write everything with a capital. */
function countWords(documents: readonly Document[]): Map<string, WordUse> {
  const counts = new Map<string, { sv: number; en: number; asName: number; asWord: number }>();
  for (const { text, sections, language } of documents) {
    for (const { start, end } of sections.flatMap(({ paragraphs }) => paragraphs)) {
      countParagraph(text.slice(start, end), language, counts);
    }
  }
  return counts;
}

function countParagraph(
  text: string,
  language: Language,
  counts: Map<string, { sv: number; en: number; asName: number; asWord: number }>,
): void {
  let previousEnd = 0;
  for (const { start, end } of wordSpans(text)) {
    const word = text.slice(start, end);
    const use = counts.get(fold(word)) ?? { sv: 0, en: 0, asName: 0, asWord: 0 };
    use[language]++;
    if (!/^\p{Lu}/u.test(word)) use.asWord++;
    else if (previousEnd > 0 && !/[.!?:"“”–•\n]/.test(text.slice(previousEnd, start))) use.asName++;
    counts.set(fold(word), use);
    previousEnd = end;
  }
}
