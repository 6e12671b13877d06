// A generation seen through its words and concepts: what evidence is gathered from, sentence by sentence.
// Built once when a generation opens, so that a question touches numbers instead of texts.
// It holds no vectors and makes no judgement.
import { fold, stem, wordSpans } from '../language.js';
import type { Chunk, Document, LabelName, Language, Span } from '../types.js';
import { areaNames } from '../vocabulary/areas.js';
import { countryNames } from '../vocabulary/countries.js';
import { conceptsNamed } from '../vocabulary/find-concepts.js';
import { sdgNames } from '../vocabulary/sdgs.js';
import { findSwedishPartners } from '../vocabulary/swedish-partners.js';
import { themeNames } from '../vocabulary/themes.js';
import { createWordTable, type WordTable } from './word-table.js';

/** Words and concepts of a stretch of text. Word numbers refer to the view's word table. */
export interface TextView {
  readonly words: Int32Array;
  readonly concepts: readonly string[];
}

/** One sentence of one chunk; `row` counts sentences over the whole generation, from 0. */
export interface SentenceView extends TextView {
  readonly row: number;
  readonly document: number;
  readonly chunk: number;
  readonly span: Span;
}

/** A heading inside a document. */
export interface HeadingView extends TextView {
  readonly text: string;
}

/** A label of a document, its values named in both languages. */
export interface LabelView extends TextView {
  readonly name: LabelName;
  readonly span: Span;
}

/** One document with its sentences, its title and subtitle, and its labels. */
export interface DocumentView {
  readonly document: Document;
  readonly chunks: readonly number[];
  readonly sentences: readonly SentenceView[];
  readonly headings: TextView;
  /** By chunk: the heading of its part of the text, below the title; nothing where there is none. */
  readonly partHeadings: ReadonlyMap<number, HeadingView>;
  /** The headings above a section's own; empty for the rest. */
  readonly above: TextView;
  readonly labels: readonly LabelView[];
  /** Of news on several partnerships: the sentences of each paragraph that names a Swedish partner; else none. */
  readonly items: readonly (readonly SentenceView[])[];
}

/** Everything a question is matched against. */
export interface CorpusView {
  readonly documents: readonly DocumentView[];
  readonly chunks: readonly Chunk[];
  readonly words: WordTable;
  /** Index of the document of each chunk. */
  readonly documentOfChunk: readonly number[];
  /** Indexes of the documents that mention a concept, rising. */
  readonly conceptDocuments: ReadonlyMap<string, readonly number[]>;
}

/**
 * @param sentenceConcepts  Concept ids by sentence row, as measured at ingest; found anew where absent.
 */
export function createCorpusView(
  documents: readonly Document[],
  chunks: readonly Chunk[],
  sentenceConcepts?: readonly (readonly string[])[],
): CorpusView {
  const words = createWordTable();
  const chunksOf = new Map<string, number[]>();
  chunks.forEach((chunk, index) => {
    const held = chunksOf.get(chunk.documentId);
    if (held) held.push(index);
    else chunksOf.set(chunk.documentId, [index]);
  });
  const firstRow: number[] = [];
  let row = 0;
  for (const chunk of chunks) {
    firstRow.push(row);
    row += chunk.sentences.length;
  }
  const documentOfChunk: number[] = new Array(chunks.length).fill(-1);
  const conceptDocuments = new Map<string, number[]>();
  const views = documents.map((document, index): DocumentView => {
    const own = chunksOf.get(document.id) ?? [];
    for (const chunk of own) documentOfChunk[chunk] = index;
    const view = (text: string, language: Language, concepts?: readonly string[]): TextView => ({
      words: Int32Array.from(
        wordSpans(text).map(({ start, end }) => words.add(text.slice(start, end), language, index)),
      ),
      concepts: concepts ?? conceptsNamed(text, language),
    });
    const sentences = own.flatMap((chunkIndex) => {
      const chunk = chunks[chunkIndex]!;
      return chunk.sentences.map((span, position): SentenceView => {
        const sentenceRow = firstRow[chunkIndex]! + position;
        return {
          ...view(document.text.slice(span.start, span.end), chunk.language, sentenceConcepts?.[sentenceRow]),
          row: sentenceRow,
          document: index,
          chunk: chunkIndex,
          span,
        };
      });
    });
    const partHeadings = new Map(
      own.flatMap((index) => {
        const heading = partHeading(document, chunks[index]!);
        return heading === undefined
          ? []
          : [[index, { ...view(heading, chunks[index]!.language), text: heading }] as const];
      }),
    );
    const headings = view([document.title, document.subtitle ?? ''].join('\n'), document.language);
    const above = view(document.heading.slice(0, -1).join('\n'), document.language);
    const labels = document.labels.map(
      (label): LabelView => ({
        ...view(namesOf(label.name, label.values), 'en'),
        name: label.name,
        span: label.span,
      }),
    );
    const mentioned = new Set(
      [...sentences, headings, ...partHeadings.values(), ...labels].flatMap(({ concepts }) => concepts),
    );
    for (const concept of mentioned) {
      const held = conceptDocuments.get(concept);
      if (held) held.push(index);
      else conceptDocuments.set(concept, [index]);
    }
    const items = itemsOf(document, sentences);
    return { document, chunks: own, sentences, headings, partHeadings, above, labels, items };
  });
  return { documents: views, chunks, words, documentOfChunk, conceptDocuments };
}

/** News on so many Swedish partners tells of partnerships one by one. Chosen. */
const MIN_ITEMS = 3;

function itemsOf(document: Document, sentences: readonly SentenceView[]): SentenceView[][] {
  const { kind, facets, sections, text } = document;
  if (kind !== 'article' || facets.swedishPartner.length < MIN_ITEMS) return [];
  const items = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ start, end }) => findSwedishPartners(text.slice(start, end)).length > 0)
    .map((item) => sentences.filter(({ span }) => item.start <= span.start && span.end <= item.end))
    .filter((item) => item.length > 0);
  return items.length < MIN_ITEMS ? [] : items;
}

/** The heading of the part of a document that a chunk stands in, if it has one below the title. */
function partHeading(document: Document, { heading }: Chunk): string | undefined {
  return heading.length > document.heading.length ? heading.at(-1) : undefined;
}

/** The values of a label in both languages, as one text to match against. */
function namesOf(name: LabelName, values: readonly string[]): string {
  const both = (names: { sv: string; en: string }) => `${names.sv}. ${names.en}`;
  return values
    .map((value) => {
      if (name === 'sdg') {
        const number = Number.parseInt(value, 10);
        return number >= 1 && number <= 17 ? `${value}. ${both(sdgNames(number))}` : value;
      }
      if (name === 'area') return `${value}. ${both(areaNames(value))}`;
      if (name === 'theme') return `${value}. ${both(themeNames(value))}`;
      if (name === 'country') return /^[A-Z]{2}$/.test(value) ? both(countryNames(value)) : value;
      return value;
    })
    .join('. ');
}

/** Folded form and stem of a word as the word table keeps them. */
export function wordForms(word: string, language: Language): { folded: string; stem: string } {
  return { folded: fold(word), stem: stem(word, language) };
}
