// The lexical tables as one file: a line of JSON with the terms and the sizes, padding to a multiple of eight bytes,
// then the typed arrays as they lie in memory, little-endian as on every machine Node 20 is built for, the widest
// first, so that each starts on a multiple of its width. JSON for all of it would be six times as large.
import type { Language } from '../types.js';
import type { LexicalTables } from './lexical-index.js';
import type { TermTable } from './term-table.js';

const KINDS = ['grams', 'stems', 'words'] as const;
const ALIGNMENT_BYTES = 8;

interface Header {
  readonly languages: readonly Language[];
  readonly tables: readonly { readonly terms: readonly string[]; readonly postingCount: number }[];
}

/** The bytes of lexical.bin. */
export function formatLexical(tables: LexicalTables): Uint8Array {
  const header: Header = {
    languages: tables.languages,
    tables: KINDS.map((kind) => ({ terms: tables[kind].terms, postingCount: tables[kind].chunks.length })),
  };
  const line = Buffer.from(`${JSON.stringify(header)}\n`);
  const padding = Buffer.alloc(-line.length & (ALIGNMENT_BYTES - 1));
  const wide = KINDS.flatMap((kind) => [tables[kind].offsets, tables[kind].chunks, tables[kind].lengths]);
  const narrow = KINDS.map((kind) => tables[kind].counts);
  return Buffer.concat([line, padding, ...[...wide, ...narrow].map(bytesOf)]);
}

/** The tables of a verified lexical.bin; they share its memory. */
export function parseLexical(bytes: Uint8Array): LexicalTables {
  const lineEnd = bytes.indexOf(0x0a) + 1;
  const header: Header = JSON.parse(Buffer.from(bytes.subarray(0, lineEnd)).toString('utf8'));
  const aligned = bytes.byteOffset % ALIGNMENT_BYTES === 0 ? bytes : Uint8Array.from(bytes);
  let at = lineEnd + (-lineEnd & (ALIGNMENT_BYTES - 1));
  const integers = (length: number): Uint32Array => {
    const values = new Uint32Array(aligned.buffer, aligned.byteOffset + at, length);
    at += values.byteLength;
    return values;
  };
  const wide = header.tables.map(({ terms, postingCount }) => ({
    terms,
    offsets: integers(terms.length + 1),
    chunks: integers(postingCount),
    lengths: integers(header.languages.length),
  }));
  const [grams, stems, words] = wide.map((table): TermTable => {
    const counts = aligned.subarray(at, at + table.chunks.length);
    at += counts.byteLength;
    return { ...table, counts };
  });
  return { languages: header.languages, grams: grams!, stems: stems!, words: words! };
}

function bytesOf(values: Uint32Array | Uint8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
