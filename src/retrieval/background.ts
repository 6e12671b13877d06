// What the judge must know of a corpus beyond its texts, measured once at ingest: the concepts that each sentence
// mentions, and the vectors of a reference cohort (one passage per concept and language). Cosines of this model
// bunch differently for every question; against a cohort they can be compared between questions.
import type { Chunk, Document, Language } from '../types.js';
import { CONCEPTS } from '../vocabulary/concepts.js';
import { conceptsNamed } from '../vocabulary/find-concepts.js';

/** The first names of a concept are its plainest. Measured: three names did better than one. */
const NAMES_PER_LANGUAGE = 3;

/** Stored as background.json of a generation. */
export type Background = {
  /** Ids of the concepts of the cohort, in its order. */
  readonly concepts: readonly string[];
  /** Ids of concepts and of their kinds, to which the sentences refer by index. */
  readonly named: readonly string[];
  /** By sentence row: the concepts and kinds it mentions. */
  readonly sentenceConcepts: readonly (readonly number[])[];
  /** Little-endian float32 rows of unit vectors in concept order, base64. */
  readonly cohort: { readonly [L in Language]: string };
  /** The same of the concept's names in both languages together, under the question prefix. */
  readonly names: string;
};

/** The cohort of one language, ready to compare with. */
export interface Cohort {
  readonly concepts: readonly string[];
  /** Unit vectors, same order. */
  readonly vectors: readonly Float32Array[];
  /** Unit vector of a concept's names in both languages, by concept. */
  readonly names: ReadonlyMap<string, Float32Array>;
}

/** The part of an embedder that measuring needs. */
export interface CohortEmbedder {
  embedPassages(
    texts: readonly string[],
    options: { signal?: AbortSignal },
  ): Promise<readonly Float32Array[]>;
  embedQuestions(
    texts: readonly string[],
    options: { signal?: AbortSignal },
  ): Promise<readonly Float32Array[]>;
}

/** Measures a corpus; the cohort is embedded by the model of the index. */
export async function measureBackground(
  embedder: CohortEmbedder,
  { documents, chunks }: { readonly documents: readonly Document[]; readonly chunks: readonly Chunk[] },
  options: { readonly signal?: AbortSignal } = {},
): Promise<Background> {
  const concepts = CONCEPTS.map(({ id }) => id);
  const named = CONCEPTS.flatMap(({ id, kinds }) => [id, ...kinds.map((kind) => kind.id)]);
  const numbers = new Map(named.map((id, index) => [id, index]));
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const sentenceConcepts = chunks.flatMap((chunk) =>
    chunk.sentences.map(({ start, end }) =>
      conceptsNamed((texts.get(chunk.documentId) ?? '').slice(start, end), chunk.language).map(
        (id) => numbers.get(id) ?? -1,
      ),
    ),
  );
  const cohort = async (language: Language) =>
    encode(
      await embedder.embedPassages(
        CONCEPTS.map(({ passage }) => passage[language]),
        options,
      ),
    );
  const names: Float32Array[] = [];
  for (const { sv, en } of CONCEPTS) {
    const texts = [sv, en].map((terms) => terms.slice(0, NAMES_PER_LANGUAGE).join(', '));
    names.push(meanDirection(await embedder.embedQuestions(texts, options)));
  }
  return {
    concepts,
    named,
    sentenceConcepts,
    cohort: { sv: await cohort('sv'), en: await cohort('en') },
    names: encode(names),
  };
}

/** Whether a stored background is of this shape: an index may have been written without one. */
export function isBackground(stored: unknown): stored is Background {
  if (typeof stored !== 'object' || stored === null) return false;
  const held: Partial<Record<keyof Background, unknown>> = stored;
  const { cohort } = held;
  return (
    Array.isArray(held.concepts) &&
    Array.isArray(held.named) &&
    Array.isArray(held.sentenceConcepts) &&
    typeof held.names === 'string' &&
    typeof cohort === 'object' &&
    cohort !== null &&
    'sv' in cohort &&
    'en' in cohort
  );
}

/** Concept ids by sentence row. */
export function conceptsBySentence(background: Background): string[][] {
  return background.sentenceConcepts.map((row) => row.flatMap((number) => background.named[number] ?? []));
}

/** The reference cohort of a language. */
export function cohortOf(background: Background, language: Language): Cohort {
  const { concepts } = background;
  const names = decode(background.names, concepts.length);
  return {
    concepts,
    vectors: decode(background.cohort[language], concepts.length),
    names: new Map(concepts.map((id, row) => [id, names[row]!])),
  };
}

function decode(encoded: string, rowCount: number): Float32Array[] {
  const bytes = Buffer.from(encoded, 'base64');
  const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const dimensions = rowCount === 0 ? 0 : values.length / rowCount;
  return Array.from({ length: rowCount }, (_, row) =>
    values.subarray(row * dimensions, (row + 1) * dimensions),
  );
}

/** The direction between unit vectors, L2 norm 1. */
function meanDirection(vectors: readonly Float32Array[]): Float32Array {
  const sum = Float32Array.from(vectors[0] ?? [], (_, index) =>
    vectors.reduce((total, vector) => total + vector[index]!, 0),
  );
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return sum.map((value) => value / length);
}

function encode(vectors: readonly Float32Array[]): string {
  return Buffer.concat(
    vectors.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ).toString('base64');
}
