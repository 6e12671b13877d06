// Linear adapters of question embeddings: a matrix that turns the embedding of a topic, or of a question for a fact, to
// where the passages lie that answer such questions. Passages stay as they are, and so does the index. Fitted by
// `npm run -s fit-adapters` (src/evaluation/fit-adapter.ts) and kept in the folder of the model they belong to.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../errors.js';
import { ADAPTER_SUMS } from './adapter-sums.js';
import { MODEL_REMEDY } from './model-files.js';

/** What a question is embedded for: to find documents on its topic, or the sentence that states a fact. */
export const PURPOSES = ['topic', 'fact'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** By purpose: a square matrix in row order, as many rows as an embedding has numbers. Absent: nothing is turned. */
export type Adapters = ReadonlyMap<Purpose, Float32Array>;

/** Where the adapter of a purpose lies in the folder of its model: little-endian float32. */
export function adapterPath(modelDir: string, purpose: Purpose): string {
  return join(resolve(modelDir), 'adapters', `${purpose}.f32`);
}

/**
 * The adapters of a model; none for a model that comes without.
 *
 * @param recorded  Sums that must be met, by "model/purpose"; replaceable for tests.
 * @throws {AppError} `MODEL_UNAVAILABLE` when a file cannot be read, is no matrix of this size or differs from its
 * recorded sum, or is missing though a sum is recorded.
 */
export async function readAdapters(
  modelDir: string,
  dimensions: number,
  recorded: Readonly<Record<string, string>> = ADAPTER_SUMS,
): Promise<Adapters> {
  const adapters = new Map<Purpose, Float32Array>();
  for (const purpose of PURPOSES) {
    const sum = recorded[`${basename(resolve(modelDir))}/${purpose}`];
    const matrix = await readMatrix(adapterPath(modelDir, purpose), dimensions, sum);
    if (matrix !== undefined) adapters.set(purpose, matrix);
  }
  return adapters;
}

async function readMatrix(
  path: string,
  dimensions: number,
  sum: string | undefined,
): Promise<Float32Array | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (isMissing && sum === undefined) return undefined;
    throw unavailable(
      `Expected the adapter ${path}, ${isMissing ? 'found none' : 'could not read it'}.`,
      cause,
    );
  }
  const expected = dimensions * dimensions * Float32Array.BYTES_PER_ELEMENT;
  if (bytes.length !== expected)
    throw unavailable(`Expected an adapter of ${expected} bytes at ${path}, found ${bytes.length}.`);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (sum !== undefined && found !== sum)
    throw unavailable(`Expected the adapter ${path} with SHA-256 ${sum}, found ${found}.`);
  return Float32Array.from({ length: dimensions * dimensions }, (_, at) => bytes.readFloatLE(at * 4));
}

function unavailable(found: string, cause?: unknown): AppError {
  return new AppError('MODEL_UNAVAILABLE', `${found} ${MODEL_REMEDY}`, { cause });
}

/** A unit vector turned by a matrix in row order; length as before, L2 norm 1. */
export function turned(embedding: Float32Array, matrix: Float32Array): Float32Array {
  const { length } = embedding;
  const out = new Float32Array(length);
  let square = 0;
  for (let row = 0; row < length; row += 1) {
    let sum = 0;
    for (let column = 0; column < length; column += 1)
      sum += matrix[row * length + column]! * embedding[column]!;
    out[row] = sum;
    square += sum * sum;
  }
  const norm = Math.sqrt(square);
  return norm === 0 ? embedding : out.map((value) => value / norm);
}
