// The vectors of an ingest: taken from the generation in use where the same text was embedded by the same model,
// computed once for texts that repeat, and laid out in rows. Also how alike two documents are, which tells twins.
import type { Embedder } from '../embedding/embedder.js';
import type { OpenGeneration } from '../search-index/open-generation.js';
import { passagesOf } from '../search-index/passages.js';
import type { Chunk, Document } from '../types.js';

/** Vectors by passage. */
export type KnownVectors = ReadonlyMap<string, Float32Array>;

/** The vectors of a generation by their passages, sharing its memory. */
export function knownVectors(generation: OpenGeneration): KnownVectors {
  const { documents, chunks, chunkVectors, sentenceVectors, referenceTexts, referenceVectors, manifest } =
    generation;
  const { dimensions } = manifest.model;
  const passages = passagesOf(documents, chunks);
  const row = (rows: Float32Array, at: number): Float32Array =>
    rows.subarray(at * dimensions, (at + 1) * dimensions);
  return new Map([
    ...passages.chunks.map((text, at) => [text, row(chunkVectors, at)] as const),
    ...passages.sentences.map((text, at) => [text, row(sentenceVectors, at)] as const),
    ...referenceTexts.map((text, at) => [text, row(referenceVectors, at)] as const),
  ]);
}

/**
 * One row for each text, row-major, and how many texts had to be embedded.
 *
 * @throws {AppError} as embedPassages
 */
export async function embedReusing(
  texts: readonly string[],
  known: KnownVectors,
  embedder: Pick<Embedder, 'model' | 'embedPassages'>,
  options: Parameters<Embedder['embedPassages']>[1] = {},
): Promise<{ readonly rows: Float32Array; readonly embeddedCount: number }> {
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  const embedded = missing.length === 0 ? [] : await embedder.embedPassages(missing, options);
  const fresh = new Map(missing.map((text, at) => [text, embedded[at]]));
  const { dimensions } = embedder.model;
  const rows = new Float32Array(texts.length * dimensions);
  for (const [at, text] of texts.entries()) {
    const vector = known.get(text) ?? fresh.get(text);
    if (vector?.length !== dimensions) {
      throw new RangeError(
        `Expected ${dimensions} values for each passage, got ${vector?.length ?? 'none'}.`,
      );
    }
    rows.set(vector, at * dimensions);
  }
  return { rows, embeddedCount: missing.length };
}

/** Keeps a question's vector apart from that of a passage of the same words. */
const QUESTION_MARK = '\u0000question ';

/** Embeds as an embedder does, from the known vectors where it can, and remembers what was asked of it. */
export interface RememberingEmbedder extends Pick<Embedder, 'model' | 'embedPassages' | 'embedQuestions'> {
  /** The texts so far, each once, and their rows in that order. */
  asked(): { readonly texts: readonly string[]; readonly rows: Float32Array; readonly embeddedCount: number };
}

/** Wraps an embedder. */
export function rememberingEmbedder(
  embedder: Pick<Embedder, 'model' | 'embedPassages' | 'embedQuestions'>,
  known: KnownVectors,
): RememberingEmbedder {
  const { dimensions } = embedder.model;
  const remembered = new Map<string, Float32Array>();
  let embeddedCount = 0;
  return {
    model: embedder.model,
    async embedPassages(texts, options) {
      const embedded = await embedReusing(texts, new Map([...known, ...remembered]), embedder, options);
      embeddedCount += embedded.embeddedCount;
      return texts.map((text, at) => {
        const vector = embedded.rows.slice(at * dimensions, (at + 1) * dimensions);
        remembered.set(text, vector);
        return vector;
      });
    },
    async embedQuestions(texts, options) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        const key = `${QUESTION_MARK}${text}`;
        const held = known.get(key) ?? remembered.get(key);
        const vector = held ?? (await embedder.embedQuestions([text], options))[0]!;
        if (held === undefined) embeddedCount += 1;
        remembered.set(key, vector);
        vectors.push(vector);
      }
      return vectors;
    },
    asked() {
      const rows = new Float32Array(remembered.size * dimensions);
      for (const [at, vector] of [...remembered.values()].entries()) rows.set(vector, at * dimensions);
      return { texts: [...remembered.keys()], rows, embeddedCount };
    },
  };
}

/**
 * Cosine of two documents, by the mean of their sentences' own rows, -1 to 1; 0 when one has no sentence.
 *
 * @param sentenceVectors  Rows 2i of sentence i, over all chunks in order.
 */
export function similarityOfDocuments(
  chunks: readonly Chunk[],
  sentenceVectors: Float32Array,
  dimensions: number,
): (a: Document, b: Document) => number {
  const means = new Map<string, Float64Array>();
  let sentence = 0;
  for (const { documentId, sentences } of chunks) {
    const mean = means.get(documentId) ?? new Float64Array(dimensions);
    means.set(documentId, mean);
    for (const _ of sentences) {
      const start = 2 * sentence * dimensions;
      for (let at = 0; at < dimensions; at += 1) mean[at] = mean[at]! + sentenceVectors[start + at]!;
      sentence += 1;
    }
  }
  return (a, b) => cosine(means.get(a.id), means.get(b.id));
}

function cosine(a: Float64Array | undefined, b: Float64Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let [product, normA, normB] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    product += value * b[at]!;
    normA += value * value;
    normB += b[at]! * b[at]!;
  }
  return normA === 0 || normB === 0 ? 0 : product / Math.sqrt(normA * normB);
}
