// The k largest of many numbers, and the similarity of two embeddings: the inner loops of exact search. A bounded
// heap, since sorting ten thousand numbers for the best ten costs more than finding them.

/**
 * The candidates with the k largest values, largest first; equal values keep the order of their indexes.
 *
 * @param values      Read at each candidate.
 * @param candidates  Indexes into values, each once, in any order.
 */
export function largest(values: ArrayLike<number>, candidates: Iterable<number>, k: number): number[] {
  const precedes = (a: number, b: number): boolean => {
    const difference = (values[a] ?? 0) - (values[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  // A heap with the last of the kept at its root.
  const heap: number[] = [];
  if (k > 0) {
    for (const candidate of candidates) {
      if (heap.length < k) {
        heap.push(candidate);
        siftUp(heap, precedes);
      } else if (precedes(candidate, heap[0]!)) {
        heap[0] = candidate;
        siftDown(heap, precedes);
      }
    }
  }
  return heap.sort((a, b) => (precedes(a, b) ? -1 : 1));
}

type Precedes = (a: number, b: number) => boolean;

function siftUp(heap: number[], precedes: Precedes): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!precedes(heap[parent]!, heap[at]!)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function siftDown(heap: number[], precedes: Precedes): void {
  let at = 0;
  for (;;) {
    let last = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && precedes(heap[last]!, heap[child]!)) last = child;
    }
    if (last === at) return;
    swap(heap, at, last);
    at = last;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const held = heap[a]!;
  heap[a] = heap[b]!;
  heap[b] = held;
}

/**
 * Cosine similarity of a unit vector with one row of a matrix of unit rows.
 *
 * @param rows  Row-major, each row as long as the vector.
 * @param row   From 0.
 */
export function rowSimilarity(vector: Float32Array, rows: Float32Array, row: number): number {
  const { length } = vector;
  const start = row * length;
  const wholeFours = length - (length % 4);
  // Four sums at once: additions that wait for each other take nearly twice as long (measured).
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let at = 0; at < wholeFours; at += 4) {
    first += vector[at]! * rows[start + at]!;
    second += vector[at + 1]! * rows[start + at + 1]!;
    third += vector[at + 2]! * rows[start + at + 2]!;
    fourth += vector[at + 3]! * rows[start + at + 3]!;
  }
  for (let at = wholeFours; at < length; at += 1) first += vector[at]! * rows[start + at]!;
  return first + second + third + fourth;
}
