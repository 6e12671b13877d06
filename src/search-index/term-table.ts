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

/** Collects postings chunk by chunk. */
export interface TermTableBuilder {
  /** Counts a term of a chunk; chunks come in rising order. */
  add(chunk: number, term: string, halves: number): void;
  /** The table over chunks 0 to chunkCount - 1. */
  build(chunkCount: number): TermTable;
}

/** An empty table to fill. */
export function createTermTableBuilder(): TermTableBuilder {
  const postings = new Map<string, { chunks: number[]; counts: number[] }>();
  const lengths: number[] = [];
  return {
    add(chunk, term, halves) {
      lengths[chunk] = (lengths[chunk] ?? 0) + halves;
      let posting = postings.get(term);
      if (posting === undefined) {
        posting = { chunks: [], counts: [] };
        postings.set(term, posting);
      }
      const last = posting.chunks.length - 1;
      if (posting.chunks[last] === chunk) {
        posting.counts[last] = Math.min(MAX_COUNT, posting.counts[last]! + halves);
      } else {
        posting.chunks.push(chunk);
        posting.counts.push(Math.min(MAX_COUNT, halves));
      }
    },
    build(chunkCount) {
      const terms = [...postings.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      const offsets = new Uint32Array(terms.length + 1);
      for (const [at, term] of terms.entries()) {
        offsets[at + 1] = offsets[at]! + postings.get(term)!.chunks.length;
      }
      const chunks = new Uint32Array(offsets[terms.length]!);
      const counts = new Uint8Array(chunks.length);
      for (const [at, term] of terms.entries()) {
        const posting = postings.get(term)!;
        chunks.set(posting.chunks, offsets[at]!);
        counts.set(posting.counts, offsets[at]!);
      }
      return {
        terms,
        offsets,
        chunks,
        counts,
        lengths: Uint32Array.from({ length: chunkCount }, (_, at) => lengths[at] ?? 0),
      };
    },
  };
}
