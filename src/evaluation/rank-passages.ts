// The stages of retrieval on their own, for comparison with the whole: passages by meaning, by words, and by both
// fused. No judge and no thesaurus here; a passage is a chunk, as in most systems that retrieve.
import type { Searchable } from '../retrieval/retrieve.js';
import { filterDocuments } from '../retrieval/retrieve.js';
import { searchChunks } from '../retrieval/search.js';
import type { Filters, Language, Span } from '../types.js';

/** More than any corpus of an evaluation holds: lists need all passages. */
const ALL = 100_000;

/** A passage of a document with how near it lies. */
export interface RankedPassage {
  /** Index of the document in the corpus view. */
  readonly document: number;
  readonly span: Span;
  /** Larger is nearer; comparable within one stage only. */
  readonly strength: number;
}

/** What is searched for. */
export interface Wanted {
  readonly text: string;
  readonly language: Language;
  /** Unit vector of the text under the question prefix. */
  readonly vector: Float32Array;
  readonly filters: Filters;
}

/** Passages within the filters, nearest first; ties keep corpus order. */
export type RankPassages = (
  searchable: Searchable,
  wanted: Wanted,
) => readonly RankedPassage[] | Promise<readonly RankedPassage[]>;

/** By cosine alone. */
export const byMeaning: RankPassages = (searchable, { vector, filters }) =>
  passagesOf(
    searchable,
    searchable.generation
      .nearestChunks(vector, ALL, allowedChunks(searchable, filters))
      .map(({ chunk, similarity }) => ({ chunk, strength: similarity })),
  );

/** By BM25 alone, over character 5-grams and over stems, added. */
export const byWords: RankPassages = (searchable, { text, language, filters }) =>
  passagesOf(
    searchable,
    searchable.generation.lexical
      .search(text, language, ALL, allowedChunks(searchable, filters))
      .map(({ chunk, grams, stems }) => ({ chunk, strength: grams + stems })),
  );

/** By both, fused as in the search of the product. */
export const byBoth: RankPassages = (searchable, { text, language, vector, filters }) =>
  passagesOf(
    searchable,
    searchChunks(searchable, { text, language, vector }, filters, ALL).map(({ chunk, similarity }) => ({
      chunk,
      strength: similarity,
    })),
  );

function allowedChunks(searchable: Searchable, filters: Filters): ReadonlySet<number> {
  return new Set(
    filterDocuments(searchable, filters).flatMap((index) => searchable.view.documents[index]!.chunks),
  );
}

function passagesOf(
  { view }: Searchable,
  ranked: readonly { readonly chunk: number; readonly strength: number }[],
): RankedPassage[] {
  const documentOf = new Map(
    view.documents.flatMap(({ chunks }, index) => chunks.map((chunk) => [chunk, index] as const)),
  );
  return ranked
    .map(({ chunk, strength }) => ({
      document: documentOf.get(chunk) ?? -1,
      span: view.chunks[chunk]!.span,
      strength,
    }))
    .sort((a, b) => b.strength - a.strength);
}
