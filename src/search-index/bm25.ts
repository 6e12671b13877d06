// BM25 over one term table. Lucene's idf, which is never negative: in a corpus of sixteen documents a word that
// stands in most of them must not count against them.
import type { TermTable } from './term-table.js';

/** Saturation of repeated terms, and how much long chunks are held back. Taken: the usual values, as measured. */
const K1 = 1.2;
const B = 0.75;

/**
 * ln(1 + (N - n + 0.5) / (n + 0.5)): what a term tells when n of N chunks hold it; above 0.
 *
 * @see Robertson & Zaragoza 2009, The Probabilistic Relevance Framework, section 3.1, with Lucene's 1 + inside
 */
export function inverseDocumentFrequency(chunkCount: number, holdingCount: number): number {
  return Math.log(1 + (chunkCount - holdingCount + 0.5) / (holdingCount + 0.5));
}

/** Adds up BM25 weights of terms by chunk. */
export interface Bm25 {
  /**
   * Adds `times` times the term's weight to sums[chunk] for every chunk that holds it and passes.
   * idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / meanLength)), tf and lengths in occurrences.
   */
  accumulate(term: string, times: number, sums: Float64Array, passes?: (chunk: number) => boolean): void;
  /** Whether a chunk holds a term. */
  holds(term: string, chunk: number): boolean;
  /** idf of a term; the largest there is for one that no chunk holds. */
  idf(term: string): number;
}

/** BM25 over a table; takes a moment to hash its terms. */
export function createBm25(table: TermTable): Bm25 {
  const { terms, offsets, chunks, counts, lengths } = table;
  const termNumbers = new Map(terms.map((term, at) => [term, at]));
  const chunkCount = lengths.length;
  const meanLength = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, chunkCount));
  // In half occurrences like the counts, so that the halves cancel.
  const norms = Float64Array.from(lengths, (length) => 2 * K1 * (1 - B + (B * length) / meanLength));
  const holdingCount = (number: number | undefined): number =>
    number === undefined ? 0 : offsets[number + 1]! - offsets[number]!;
  return {
    accumulate(term, times, sums, passes) {
      const number = termNumbers.get(term);
      if (number === undefined) return;
      const weight = times * inverseDocumentFrequency(chunkCount, holdingCount(number)) * (K1 + 1);
      for (let at = offsets[number]!; at < offsets[number + 1]!; at += 1) {
        const chunk = chunks[at]!;
        const count = counts[at]!;
        if (passes === undefined || passes(chunk))
          sums[chunk] = sums[chunk]! + (weight * count) / (count + norms[chunk]!);
      }
    },
    holds(term, chunk) {
      const number = termNumbers.get(term);
      return number !== undefined && hasSorted(chunks, offsets[number]!, offsets[number + 1]!, chunk);
    },
    idf: (term) => inverseDocumentFrequency(chunkCount, holdingCount(termNumbers.get(term))),
  };
}

/** Whether a value stands in the rising run start to end, half-open. */
function hasSorted(values: Uint32Array, start: number, end: number, value: number): boolean {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low < end && values[low] === value;
}
