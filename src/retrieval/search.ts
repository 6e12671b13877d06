// Ranked chunks for people and programs that want hits rather than an answer: dense and lexical similarity fused by
// a convex combination of values brought to 0..1 (Bruch, Gai & Ingber 2023, arXiv:2210.11934). Words count little
// where question and chunk differ in language: there only names and numbers can agree.
import { wordSpans } from '../language.js';
import type { Filters, Language } from '../types.js';
import { chunksWithin, filterDocuments, type Searchable } from './retrieve.js';

/**
 * Share of the lexical side in the fused similarity, by whether question and chunk share a language. Measured: with more,
 * the passage of a fact comes first less often than by meaning alone.
 */
const LEXICAL_WEIGHT = {
  question: { same: 0.15, other: 0.05 },
  keyword: { same: 0.6, other: 0.2 },
} as const;
/** Up to so many words are keywords: who types one rare word wants the texts that hold it. Chosen. */
const MAX_KEYWORDS = 2;
/** Of the lexical side, the share of character 5-grams; the rest is stemmed words. 5-grams alone ranked best (findings). */
const GRAM_SHARE = 0.6;
/** Chunks taken from each leg, at least; more when more are asked for. */
const MIN_CANDIDATES = 200;

/** A chunk of the ranking. */
export interface RankedChunk {
  /** Index into the generation's chunks. */
  readonly chunk: number;
  /** Fused, 0 to 1. */
  readonly similarity: number;
}

/** Chunks within the filters by falling fused similarity, at most `limit`; ties keep chunk order. */
export function searchChunks(
  searchable: Searchable,
  question: { readonly text: string; readonly language: Language; readonly vector: Float32Array },
  filters: Filters,
  limit: number,
): RankedChunk[] {
  const { generation, view } = searchable;
  const allowed = chunksWithin(searchable, filterDocuments(searchable, filters));
  const count = Math.max(MIN_CANDIDATES, limit);
  const dense = generation.nearestChunks(question.vector, count, allowed);
  const lexical = generation.lexical.search(question.text, question.language, count, allowed);
  const weights = LEXICAL_WEIGHT[wordSpans(question.text).length <= MAX_KEYWORDS ? 'keyword' : 'question'];
  const maxGrams = Math.max(1e-9, ...lexical.map(({ grams }) => grams));
  const maxStems = Math.max(1e-9, ...lexical.map(({ stems }) => stems));
  const lexicalOf = new Map(
    lexical.map(({ chunk, grams, stems }) => [
      chunk,
      (GRAM_SHARE * grams) / maxGrams + ((1 - GRAM_SHARE) * stems) / maxStems,
    ]),
  );
  const highest = dense[0]?.similarity ?? 1;
  const lowest = dense.at(-1)?.similarity ?? 0;
  const spread = Math.max(1e-6, highest - lowest);
  const denseOf = new Map(dense.map(({ chunk, similarity }) => [chunk, similarity]));
  return [...new Set([...denseOf.keys(), ...lexicalOf.keys()])]
    .map((chunk): RankedChunk => {
      const { language } = view.chunks[chunk]!;
      const weight = language === question.language ? weights.same : weights.other;
      const nearness = ((denseOf.get(chunk) ?? lowest) - lowest) / spread;
      return { chunk, similarity: (1 - weight) * nearness + weight * (lexicalOf.get(chunk) ?? 0) };
    })
    .sort((a, b) => b.similarity - a.similarity || a.chunk - b.chunk)
    .slice(0, limit);
}
