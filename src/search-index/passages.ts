// What of a chunk is embedded and what is searched by its words. A chunk and the second of a sentence's two rows carry
// their heading path, because a sentence often says "they" of what only the heading names; the first row is the
// sentence alone, which tells best what a document is about. Label values take part in lexical search at half weight.
import type { Chunk, Document } from '../types.js';
import type { LexicalEntry } from './lexical-index.js';

/** Grows when the texts below change, so that old vectors are not taken for new ones. */
export const PASSAGE_FORMAT = 1;

/** Texts to embed: one a chunk, two a sentence (alone, then with its heading path), in chunk order. */
export interface Passages {
  readonly chunks: readonly string[];
  readonly sentences: readonly string[];
}

/** The passages of a corpus. @throws {RangeError} when a chunk's document is missing */
export function passagesOf(documents: readonly Document[], chunks: readonly Chunk[]): Passages {
  const documentOf = documentFinder(documents);
  const texts = chunks.map((chunk) => {
    const document = documentOf(chunk);
    const path = headingPath(document, chunk).join('. ');
    const headed = (text: string): string => (path === '' ? text : `${path}. ${text}`);
    const slice = ({ start, end }: { start: number; end: number }): string =>
      oneLine(document.text.slice(start, end));
    return {
      chunk: headed(slice(chunk.span)),
      sentences: chunk.sentences.map(slice).flatMap((sentence) => [sentence, headed(sentence)]),
    };
  });
  return { chunks: texts.map(({ chunk }) => chunk), sentences: texts.flatMap(({ sentences }) => sentences) };
}

/** What lexical search sees of each chunk: its text and heading path whole, the document's label values by half. */
export function lexicalEntriesOf(
  documents: readonly Document[],
  chunks: readonly Chunk[],
): readonly LexicalEntry[] {
  const documentOf = documentFinder(documents);
  return chunks.map((chunk) => {
    const document = documentOf(chunk);
    return {
      language: chunk.language,
      texts: [
        { text: headingPath(document, chunk).join('\n'), halves: 2 },
        { text: document.text.slice(chunk.span.start, chunk.span.end), halves: 2 },
        { text: document.labels.flatMap(({ values }) => values).join('\n'), halves: 1 },
      ],
    };
  });
}

function headingPath({ subtitle }: Document, { heading }: Chunk): readonly string[] {
  return subtitle === undefined || heading.includes(subtitle) ? heading : [...heading, subtitle];
}

function documentFinder(documents: readonly Document[]): (chunk: Chunk) => Document {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return ({ id, documentId }) => {
    const document = byId.get(documentId);
    if (document === undefined)
      throw new RangeError(`Expected document ${documentId} of chunk ${id}, got none.`);
    return document;
  };
}

/** Line ends and runs of blanks mean nothing to the model but cost it tokens. */
function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
