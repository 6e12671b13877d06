// Which chunk holds which term how often, as flat typed arrays: a search walks a few of their runs, and they are
// written and read as they lie. Counts are in half occurrences, so that a label value can weigh half a word of the
// text; they stop at 255.

/** Postings of one kind of term. */
export interface TermTable {
  /** In order of their UTF-16 code units. */
  readonly terms: readonly string[];
  /** Term t has the postings offsets[t] to offsets[t + 1], half-open; one longer than terms. */
  readonly offsets: Uint32Array;
  /** Chunk of each posting, rising within a term. */
  readonly chunks: Uint32Array;
  /** Half occurrences of each posting, 1 to 255. */
  readonly counts: Uint8Array;
  /** Half occurrences of all terms of each chunk. */
  readonly lengths: Uint32Array;
}

const MAX_COUNT = 255;

/** Collects postings chunk by chunk. Terms are named by numbers, so that a caller looks each word up once. */
export interface TermTableBuilder {
  /** The number of a term, the same each time. */
  numberOf(term: string): number;
  /** Counts a term of a chunk; chunks come in rising order. */
  add(chunk: number, term: number, halves: number): void;
  /** The table over chunks 0 to chunkCount - 1. */
  build(chunkCount: number): TermTable;
}

interface Posting {
  readonly chunks: number[];
  readonly counts: number[];
}

/** An empty table to fill. */
export function createTermTableBuilder(): TermTableBuilder {
  const numbers = new Map<string, number>();
  const postings: Posting[] = [];
  const lengths: number[] = [];
  return {
    numberOf(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, postings.length);
      return postings.push({ chunks: [], counts: [] }) - 1;
    },
    add(chunk, term, halves) {
      lengths[chunk] = (lengths[chunk] ?? 0) + halves;
      const { chunks, counts } = postings[term]!;
      const last = chunks.length - 1;
      if (chunks[last] === chunk) {
        counts[last] = Math.min(MAX_COUNT, counts[last]! + halves);
      } else {
        chunks.push(chunk);
        counts.push(Math.min(MAX_COUNT, halves));
      }
    },
    build(chunkCount) {
      const sorted = [...numbers].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      const offsets = new Uint32Array(sorted.length + 1);
      for (const [at, [, number]] of sorted.entries()) {
        offsets[at + 1] = offsets[at]! + postings[number]!.chunks.length;
      }
      const chunks = new Uint32Array(offsets[sorted.length]!);
      const counts = new Uint8Array(chunks.length);
      for (const [at, [, number]] of sorted.entries()) {
        chunks.set(postings[number]!.chunks, offsets[at]!);
        counts.set(postings[number]!.counts, offsets[at]!);
      }
      return {
        terms: sorted.map(([term]) => term),
        offsets,
        chunks,
        counts,
        lengths: Uint32Array.from({ length: chunkCount }, (_, at) => lengths[at] ?? 0),
      };
    },
  };
}
