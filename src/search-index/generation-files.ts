// What stands in the files of a generation, to the byte: both ways, pure. Contents that are equal give files that are
// equal, so an ingest can tell by sums alone that nothing changed.
import type { Chunk, Document } from '../types.js';
import { formatLexical } from './lexical-file.js';
import type { LexicalTables } from './lexical-index.js';

/** Similarity statistics of a corpus as they are stored: made and read by retrieval, only kept here. */
export type Background = Readonly<Record<string, unknown>>;

/** What a generation holds, before it is written. */
export interface GenerationContents {
  readonly corpusDigest: string;
  readonly sourceCount: number;
  readonly model: { readonly name: string; readonly dimensions: number; readonly sha256: string };
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly documents: readonly Document[];
  /** In document order. */
  readonly chunks: readonly Chunk[];
  /** One row of unit length a chunk, row-major. */
  readonly chunkVectors: Float32Array;
  /** Two rows a sentence of every chunk in order: 2i the sentence alone, 2i + 1 with its heading path before it. */
  readonly sentenceVectors: Float32Array;
  readonly lexical: LexicalTables;
  /** Any JSON object; {} is none. */
  readonly background: object;
  /** Texts that were embedded to measure the background, kept with their rows so that the next ingest reuses them. */
  readonly referenceTexts: readonly string[];
  readonly referenceVectors: Float32Array;
}

/** Paths within a generation, with forward slashes. */
export const FILES = {
  documents: 'documents.jsonl',
  chunks: 'chunks.jsonl',
  chunkVectors: 'chunks.f32',
  sentenceVectors: 'sentences.f32',
  lexical: 'lexical.bin',
  background: 'background.json',
  referenceTexts: 'reference.jsonl',
  referenceVectors: 'reference.f32',
  graph: 'vectors/hnswlib.index',
  docstore: 'vectors/docstore.json',
  args: 'vectors/args.json',
} as const;

/** The files of a generation but for the graph and the manifest, by path. `.f32` is little-endian Float32, no header. */
export function formatFiles(contents: GenerationContents): ReadonlyMap<string, Uint8Array> {
  return new Map([
    [FILES.documents, lines(contents.documents)],
    [FILES.chunks, lines(contents.chunks)],
    [FILES.chunkVectors, rowBytes(contents.chunkVectors)],
    [FILES.sentenceVectors, rowBytes(contents.sentenceVectors)],
    [FILES.lexical, formatLexical(contents.lexical)],
    [FILES.background, Buffer.from(`${JSON.stringify(contents.background)}\n`)],
    [FILES.referenceTexts, lines(contents.referenceTexts)],
    [FILES.referenceVectors, rowBytes(contents.referenceVectors)],
    [FILES.docstore, Buffer.from(JSON.stringify(langchainDocuments(contents)))],
    [FILES.args, Buffer.from(JSON.stringify({ space: 'cosine', numDimensions: contents.model.dimensions }))],
  ]);
}

/** Chunks as the document store of LangChain's HNSWLib holds them: quotable text, with its place as metadata. */
function langchainDocuments({ documents, chunks }: GenerationContents): [string, object][] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return chunks.map((chunk, at) => {
    const document = byId.get(chunk.documentId);
    if (document === undefined) throw new RangeError(`Expected the document of chunk ${chunk.id}, got none.`);
    const metadata = {
      chunkId: chunk.id,
      documentId: document.id,
      source: document.source,
      title: document.title,
      heading: chunk.heading,
      language: chunk.language,
      start: chunk.span.start,
      end: chunk.span.end,
      ...(document.url === undefined ? {} : { url: document.url }),
    };
    return [String(at), { pageContent: document.text.slice(chunk.span.start, chunk.span.end), metadata }];
  });
}

function lines(records: readonly (object | string)[]): Uint8Array {
  return Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

/** The records of a verified JSON-lines file; its sum vouches for their shape, since only formatFiles writes it. */
export function parseLines<T>(bytes: Uint8Array): readonly T[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line): T => JSON.parse(line));
}

function rowBytes(rows: Float32Array): Uint8Array {
  return new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
}

/** The rows of a `.f32` file; they share its memory where alignment allows. */
export function parseRows(bytes: Uint8Array): Float32Array {
  const aligned = bytes.byteOffset % Float32Array.BYTES_PER_ELEMENT === 0 ? bytes : Uint8Array.from(bytes);
  return new Float32Array(
    aligned.buffer,
    aligned.byteOffset,
    aligned.byteLength / Float32Array.BYTES_PER_ELEMENT,
  );
}
