// Fits a linear adapter of question embeddings (src/embedding/adapters.ts): the matrix that brings each question nearest
// to what answers it, among all it is compared with. Listwise softmax over the candidates of a comparison (Cao et al. 2007,
// "Learning to rank: from pairwise approach to listwise approach"), pulled towards leaving embeddings as they are. Question
// embeddings alone are turned, so an index stays good (compare Yoon et al. 2023, "Search-Adaptor", arXiv:2310.08750).
import { minimise, type Slope } from './minimise.js';

/** Rows of a candidate of which only the nearest counts, with their share of its score. */
export interface CandidatePart {
  readonly share: number;
  readonly rows: readonly Float32Array[];
}

/** What a question may be answered with: a document, or a sentence. */
export interface Candidate {
  readonly isRight: boolean;
  /** A score is the sum over parts of share times the cosine of the nearest row. */
  readonly parts: readonly CandidatePart[];
}

/** What a question is to be told from. */
export interface Comparison {
  /** At least one is right. */
  readonly candidates: readonly Candidate[];
  /** What it counts beside other comparisons. */
  readonly weight: number;
}

/** A question with all it is compared with. */
export interface AdapterExample {
  /** Of the question: unit length, as the model gives it. */
  readonly vector: Float32Array;
  readonly comparisons: readonly Comparison[];
}

/** How an adapter is fitted. */
export interface AdapterFit {
  /** What scores are multiplied with before the softmax: cosines of this model lie close together. */
  readonly sharpness: number;
  /** Strength of the pull towards the identity. */
  readonly ridge: number;
}

/** How often the nearest rows of candidates are chosen anew, and steps between. Chosen: the loss has settled by then. */
const ROUNDS = 3;
const STEPS = 25;

/** A candidate's score is linear in the question once its nearest rows are chosen: their weighted sum, row by row. */
interface Fixed {
  readonly vector: Float32Array;
  readonly comparisons: readonly {
    readonly rows: readonly Float32Array[];
    /** By row, its share of what is right: 0 for a wrong one. */
    readonly target: Float64Array;
    readonly weight: number;
  }[];
}

/** A square matrix in row order, as many rows as a vector has numbers. Deterministic. */
export function fitAdapter(examples: readonly AdapterExample[], options: AdapterFit): Float32Array {
  const dimensions = examples[0]?.vector.length ?? 0;
  let matrix = identity(dimensions);
  for (let round = 0; round < ROUNDS; round += 1) {
    const fixed = examples.map((example) => fixRows(example, matrix));
    matrix = minimise(matrix, (current) => slopeOf(current, fixed, options), STEPS);
  }
  return Float32Array.from(matrix);
}

function identity(dimensions: number): Float64Array {
  const matrix = new Float64Array(dimensions * dimensions);
  for (let at = 0; at < dimensions; at += 1) matrix[at * dimensions + at] = 1;
  return matrix;
}

function fixRows({ vector, comparisons }: AdapterExample, matrix: Float64Array): Fixed {
  const { turned } = turn(matrix, vector);
  return {
    vector,
    comparisons: comparisons.map(({ candidates, weight }) => {
      const right = candidates.filter(({ isRight }) => isRight).length;
      return {
        weight,
        rows: candidates.map(({ parts }) => nearestOf(parts, turned)),
        target: Float64Array.from(candidates, ({ isRight }) => (isRight ? 1 / right : 0)),
      };
    }),
  };
}

function nearestOf(parts: readonly CandidatePart[], turned: Float32Array): Float32Array {
  const nearest = parts.map(({ rows, share }) => {
    const [first, ...others] = rows;
    let best = first!;
    for (const row of others) if (inner(row, turned) > inner(best, turned)) best = row;
    return { best, share };
  });
  const [only] = nearest;
  if (nearest.length === 1 && only!.share === 1) return only!.best;
  const sum = new Float32Array(turned.length);
  for (const { best, share } of nearest)
    for (let at = 0; at < sum.length; at += 1) sum[at]! += share * best[at]!;
  return sum;
}

/** The mean loss of a comparison and ridge * |matrix - identity|^2, with their gradient. */
function slopeOf(matrix: Float64Array, fixed: readonly Fixed[], { sharpness, ridge }: AdapterFit): Slope {
  const dimensions = Math.sqrt(matrix.length);
  const total = fixed.reduce(
    (sum, { comparisons }) => sum + comparisons.reduce((own, { weight }) => own + weight, 0),
    0,
  );
  const gradient = new Float64Array(matrix.length);
  let value = 0;
  for (const { vector, comparisons } of fixed) {
    const asked = turn(matrix, vector);
    const pull = new Float32Array(dimensions);
    for (const { rows, target, weight } of comparisons) {
      const scores = rows.map((row) => sharpness * inner(row, asked.turned));
      const highest = Math.max(...scores);
      const all = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
      for (let at = 0; at < rows.length; at += 1) {
        const share = Math.exp(scores[at]! - highest) / all;
        if (target[at]! > 0) value -= (weight / total) * target[at]! * Math.log(share + 1e-12);
        const error = (weight / total) * sharpness * (share - target[at]!);
        if (Math.abs(error) < 1e-10) continue;
        const row = rows[at]!;
        for (let position = 0; position < dimensions; position += 1)
          pull[position]! += error * row[position]!;
      }
    }
    add(gradient, pull, vector, asked);
  }
  for (let at = 0; at < gradient.length; at += 1) {
    const off = matrix[at]! - (at % (dimensions + 1) === 0 ? 1 : 0);
    value += ridge * off * off;
    gradient[at]! += 2 * ridge * off;
  }
  return { value, gradient };
}

/** Adds the gradient by the matrix, given that by the turned vector of length 1. */
function add(
  gradient: Float64Array,
  pull: Float32Array,
  vector: Float32Array,
  { turned, norm }: Turned,
): void {
  const dimensions = vector.length;
  // Through the normalisation: what lies along the vector itself changes nothing.
  const lengthwise = inner(pull, turned);
  for (let row = 0; row < dimensions; row += 1) {
    const own = (pull[row]! - lengthwise * turned[row]!) / norm;
    const start = row * dimensions;
    for (let column = 0; column < dimensions; column += 1) gradient[start + column]! += own * vector[column]!;
  }
}

/** A vector times a matrix, brought to length 1, and the length it had. */
interface Turned {
  readonly turned: Float32Array;
  readonly norm: number;
}

function turn(matrix: Float64Array, vector: Float32Array): Turned {
  const { length } = vector;
  const turned = new Float32Array(length);
  for (let row = 0; row < length; row += 1) {
    const start = row * length;
    let sum = 0;
    for (let column = 0; column < length; column += 1) sum += matrix[start + column]! * vector[column]!;
    turned[row] = sum;
  }
  const norm = Math.sqrt(inner(turned, turned));
  for (let at = 0; at < length; at += 1) turned[at]! /= norm;
  return { turned, norm };
}

function inner(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
