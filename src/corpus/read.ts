// A folder of texts to the documents it holds. Whatever cannot be read is named with its reason and the rest goes on;
// only a folder without any source is an error.
import { extname } from 'node:path';
import { AppError } from '../errors.js';
import type { Document } from '../types.js';
import { decodeSource } from './decode.js';
import { finishDocuments, type SourceDrafts } from './finish-documents.js';
import { parseMarkdown } from './parse-markdown.js';
import { parsePage } from './parse-page.js';
import { readCorpusFiles, SOURCES_FILE, type SourceFailure, type SourceFile } from './source-files.js';
import { isWebAddress, readSourceUrls } from './source-urls.js';

export { corpusDigest } from './source-files.js';

/** A corpus, read. */
export interface Corpus {
  /** In order of source path, then of place in the source. */
  readonly documents: readonly Document[];
  readonly failures: readonly SourceFailure[];
  /** Source files found, failed ones included; sources.yaml is none. */
  readonly sourceCount: number;
  /** SHA-256, hex, over paths and bytes; the same as `corpusDigest`. */
  readonly digest: string;
}

/**
 * Reads every text of a folder and its subfolders: page texts (.txt), Markdown (.md).
 *
 * @throws {AppError} `CORPUS_UNREADABLE` when the folder is missing or holds no file; `ABORTED` when the signal fires.
 */
export async function readCorpus(
  dir: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Corpus> {
  const { files, failures, digest } = await readCorpusFiles(dir, options.signal);
  const mapping = files.find(({ source }) => source === SOURCES_FILE);
  const sources = files.filter((file) => file !== mapping);
  if (sources.length === 0 && failures.length === 0) {
    throw new AppError(
      'CORPUS_UNREADABLE',
      `Expected texts (.txt, .md) in "${dir}", found none. Put the page texts there, or set CORPUS_DIR.`,
      { details: { path: dir } },
    );
  }
  const { urls, failure } = readMapping(mapping);
  const read = sources.map((file) => ({ source: file.source, parsed: parseSource(file) }));
  const drafts = read.flatMap(({ source, parsed }): SourceDrafts[] => {
    if ('reason' in parsed) return [];
    const url =
      urls.get(source.normalize('NFC')) ??
      (parsed.url !== undefined && isWebAddress(parsed.url) ? parsed.url : undefined);
    return [{ source, drafts: parsed.drafts, ...(url === undefined ? {} : { url }) }];
  });
  const unread = read.flatMap(({ source, parsed }) =>
    'reason' in parsed ? [{ source, reason: parsed.reason }] : [],
  );
  const allFailures = [...failures, ...(failure === undefined ? [] : [failure]), ...unread];
  return {
    documents: finishDocuments(drafts),
    failures: allFailures.sort((a, b) => (a.source < b.source ? -1 : 1)),
    sourceCount: sources.length + failures.length,
    digest,
  };
}

function readMapping(file: SourceFile | undefined): {
  urls: ReadonlyMap<string, string>;
  failure?: SourceFailure;
} {
  if (file === undefined) return { urls: new Map() };
  const decoded = decodeSource(file.bytes);
  const { urls, reason } =
    'reason' in decoded
      ? { urls: new Map<string, string>(), reason: decoded.reason }
      : readSourceUrls(decoded.text);
  return reason === undefined ? { urls } : { urls, failure: { source: file.source, reason } };
}

type Parsed = ReturnType<typeof parseMarkdown>;

function parseSource({ source, bytes }: SourceFile): Parsed {
  const extension = extname(source).toLowerCase();
  if (!['.txt', '.md', '.markdown'].includes(extension)) {
    return {
      reason: `expected .txt or .md, found ${extension === '' ? 'no extension' : extension}; export it as text`,
    };
  }
  const decoded = decodeSource(bytes);
  if ('reason' in decoded) return decoded;
  const parsed = extension === '.txt' ? { drafts: parsePage(decoded.text) } : parseMarkdown(decoded.text);
  return 'drafts' in parsed && parsed.drafts.length === 0
    ? { reason: 'expected text, found an empty file' }
    : parsed;
}
