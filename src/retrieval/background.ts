// What the judge must know of a corpus beyond its texts, measured once at ingest: the concepts that each sentence
// mentions, and the vectors of a reference cohort (one passage per concept and language). Cosines of this model
// bunch differently for every question; against a cohort they can be compared between questions.
import type { Chunk, Document, Language } from '../types.js';
import { CONCEPTS } from '../vocabulary/concepts.js';
import { conceptsOf } from './corpus-view.js';

/** Stored as background.json of a generation. */
export type Background = {
  /** Concept ids; the other fields refer to them by index. */
  readonly concepts: readonly string[];
  /** By sentence row: the concepts it mentions. */
  readonly sentenceConcepts: readonly (readonly number[])[];
  /** Little-endian float32 rows of unit vectors in concept order, base64. */
  readonly cohort: { readonly [L in Language]: string };
};

/** The cohort of one language, ready to compare with. */
export interface Cohort {
  readonly concepts: readonly string[];
  /** Unit vectors, same order. */
  readonly vectors: readonly Float32Array[];
}

/** Measures a corpus; the cohort is embedded by the model of the index. */
export async function measureBackground(
  embedder: {
    embedPassages(
      texts: readonly string[],
      options: { signal?: AbortSignal },
    ): Promise<readonly Float32Array[]>;
  },
  { documents, chunks }: { readonly documents: readonly Document[]; readonly chunks: readonly Chunk[] },
  options: { readonly signal?: AbortSignal } = {},
): Promise<Background> {
  const concepts = CONCEPTS.map(({ id }) => id);
  const numbers = new Map(concepts.map((id, index) => [id, index]));
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const sentenceConcepts = chunks.flatMap((chunk) =>
    chunk.sentences.map(({ start, end }) =>
      conceptsOf((texts.get(chunk.documentId) ?? '').slice(start, end), chunk.language).map(
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
  return { concepts, sentenceConcepts, cohort: { sv: await cohort('sv'), en: await cohort('en') } };
}

/** Concept ids by sentence row. */
export function conceptsBySentence(background: Background): string[][] {
  return background.sentenceConcepts.map((row) => row.flatMap((number) => background.concepts[number] ?? []));
}

/** The reference cohort of a language. */
export function cohortOf(background: Background, language: Language): Cohort {
  const bytes = Buffer.from(background.cohort[language], 'base64');
  const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const dimensions = background.concepts.length === 0 ? 0 : values.length / background.concepts.length;
  return {
    concepts: background.concepts,
    vectors: background.concepts.map((_, row) => values.subarray(row * dimensions, (row + 1) * dimensions)),
  };
}

function encode(vectors: readonly Float32Array[]): string {
  return Buffer.concat(
    vectors.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ).toString('base64');
}
