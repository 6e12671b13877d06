// The rows nearest to a vector: exactly, by reading every allowed row, or through the graph where there are many.
// hnswlib's own filter is not used: it calls back into JavaScript for every node it meets (25 ms at 1 % of 100,000),
// so the graph is asked for more than k and what is not allowed is dropped; when too few are left, search is exact.
import type { HierarchicalNSW } from 'hnswlib-node';
import { largest, rowSimilarity } from './nearest.js';

/** A row and its similarity, a cosine of -1 to 1. */
export interface NearRow {
  readonly row: number;
  readonly similarity: number;
}

/** Rows up to which exact search is as fast as the graph. */
const EXACT_UP_TO = 10_000;
/** Candidates the graph keeps at the least. Chosen: recall@10 .999 was measured with 50. */
const MIN_GRAPH_CANDIDATES = 100;
/**
 * Rows there must be for each candidate the graph keeps. Keeping one takes as long as reading a dozen rows (5.6 and
 * 0.5 µs, measured at 12,000); chosen is twice that, since what the graph misses is missing in a list.
 */
const ROWS_PER_CANDIDATE = 25;

/**
 * At most k rows by falling similarity; ties keep row order.
 *
 * @param search.vector   Unit length.
 * @param search.rows     Unit rows, row-major.
 * @param search.allowed  Rows to search; all when undefined.
 * @param search.graph    Over the same rows; exact search when undefined.
 * @param search.exactUpTo  Rows up to which search is exact in spite of a graph; 10,000 unless told.
 */
export function nearestRows(search: {
  readonly vector: Float32Array;
  readonly rows: Float32Array;
  readonly k: number;
  readonly allowed: ReadonlySet<number> | undefined;
  readonly graph: HierarchicalNSW | undefined;
  readonly exactUpTo?: number;
}): readonly NearRow[] {
  const { vector, rows, k } = search;
  const rowCount = rows.length / vector.length;
  // A set of all rows is no restriction, and would make the graph keep twice as many candidates.
  const allowed = search.allowed?.size === rowCount ? undefined : search.allowed;
  const wanted = Math.max(0, Math.min(k, allowed?.size ?? rowCount));
  return (
    throughGraph({ ...search, allowed, wanted, rowCount }) ??
    ranked(vector, rows, allowed ?? new Uint8Array(rowCount).keys(), wanted)
  );
}

function throughGraph(search: {
  readonly vector: Float32Array;
  readonly rows: Float32Array;
  readonly wanted: number;
  readonly rowCount: number;
  readonly allowed: ReadonlySet<number> | undefined;
  readonly graph: HierarchicalNSW | undefined;
  readonly exactUpTo?: number;
}): readonly NearRow[] | undefined {
  const { vector, rows, wanted, rowCount, allowed, graph, exactUpTo = EXACT_UP_TO } = search;
  const searchedCount = allowed?.size ?? rowCount;
  if (graph === undefined || searchedCount <= exactUpTo) return undefined;
  const asked = Math.ceil(wanted * (allowed === undefined ? 1 : (2 * rowCount) / searchedCount));
  const kept = Math.max(MIN_GRAPH_CANDIDATES, 2 * asked);
  if (kept * ROWS_PER_CANDIDATE > searchedCount) return undefined;
  graph.setEf(kept);
  const { neighbors } = graph.searchKnn(Array.from(vector), asked);
  const found = allowed === undefined ? neighbors : neighbors.filter((row) => allowed.has(row));
  return found.length < wanted ? undefined : ranked(vector, rows, found, wanted);
}

function ranked(vector: Float32Array, rows: Float32Array, among: Iterable<number>, k: number): NearRow[] {
  const similarities = new Float64Array(rows.length / vector.length);
  const candidates: number[] = [];
  for (const row of among) {
    similarities[row] = rowSimilarity(vector, rows, row);
    candidates.push(row);
  }
  return largest(similarities, candidates, k).map((row) => ({ row, similarity: similarities[row]! }));
}
