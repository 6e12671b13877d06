// Which files of the corpus folder are sources, in which order, and the digest that tells whether any changed.
// Dotfiles, README files and sources.yaml are not texts about partnerships and are passed over; whatever else
// cannot be a source is reported by name. A link may not lead out of the folder.
import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { AppError } from '../errors.js';
import { MAX_SOURCE_BYTES } from './decode.js';

/** A source file that could not be read, and why. */
export interface SourceFailure {
  /** Path relative to the corpus folder, forward slashes. */
  readonly source: string;
  readonly reason: string;
}

/** A source file with its bytes. */
export interface SourceFile {
  /** Path relative to the corpus folder, forward slashes. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** The sources of a corpus folder in code-point order of their paths, what failed, and the digest of all of it. */
export interface CorpusFiles {
  readonly files: readonly SourceFile[];
  readonly failures: readonly SourceFailure[];
  /** SHA-256, lower-case hex, over the paths and bytes in order. */
  readonly digest: string;
}

/** The file that maps sources to the addresses of their pages. */
export const SOURCES_FILE = 'sources.yaml';

/**
 * Reads every source file of a corpus folder, subfolders included.
 *
 * @throws {AppError} `CORPUS_UNREADABLE` when the folder is missing or no folder; `ABORTED` when the signal fires.
 */
export async function readCorpusFiles(dir: string, signal?: AbortSignal): Promise<CorpusFiles> {
  const root = await realpath(dir).catch((cause: unknown) => {
    throw unreadable(dir, cause);
  });
  const found = await listPaths(root).catch((cause: unknown) => {
    throw unreadable(dir, cause);
  });
  const hash = createHash('sha256');
  const files: SourceFile[] = [];
  const failures: SourceFailure[] = [...found.failures];
  for (const source of found.paths) {
    if (signal?.aborted)
      throw new AppError('ABORTED', 'Reading the corpus was stopped.', { cause: signal.reason });
    const read = await readSource(root, source);
    hash.update(`${source}\0${'bytes' in read ? read.bytes.length : read.reason}\0`);
    if ('bytes' in read) {
      hash.update(read.bytes);
      files.push({ source, bytes: read.bytes });
    } else failures.push({ source, reason: read.reason });
  }
  return { files, failures, digest: hash.digest('hex') };
}

/**
 * Digest of a corpus folder, equal to that of `readCorpus` when nothing changed. Reads bytes, parses nothing.
 *
 * @throws {AppError} `CORPUS_UNREADABLE` when the folder is missing or no folder.
 */
export async function corpusDigest(dir: string): Promise<string> {
  return (await readCorpusFiles(dir)).digest;
}

function unreadable(dir: string, cause: unknown): AppError {
  return new AppError(
    'CORPUS_UNREADABLE',
    `Expected a folder of texts at "${dir}", found none that can be read. Create it, or set CORPUS_DIR.`,
    { cause, details: { path: dir } },
  );
}

async function listPaths(root: string): Promise<{ paths: string[]; failures: SourceFailure[] }> {
  const paths: string[] = [];
  const failures: SourceFailure[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      if (folder === '') throw error;
      failures.push({ source: folder.slice(0, -1), reason: `folder cannot be read (${codeOf(error)})` });
      return [];
    });
    for (const entry of entries) {
      const source = `${folder}${entry.name}`;
      if (isPassedOver(entry.name)) continue;
      if (entry.isDirectory()) folders.push(`${source}/`);
      else paths.push(source);
    }
  }
  return {
    paths: paths.sort(byCodeUnits),
    failures: failures.sort((a, b) => byCodeUnits(a.source, b.source)),
  };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /^readme(\.\w+)?$/i.test(name);
}

async function readSource(root: string, source: string): Promise<{ bytes: Uint8Array } | { reason: string }> {
  try {
    const path = await realpath(join(root, source));
    if (!path.startsWith(`${root}${sep}`))
      return { reason: 'the link leads out of the corpus folder; copy the file instead' };
    const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile)
      return { reason: 'expected a file, found a linked folder or a special file; copy the texts instead' };
    if (size > MAX_SOURCE_BYTES) {
      return { reason: `expected at most ${MAX_SOURCE_BYTES} bytes, found ${size}; split the file` };
    }
    return { bytes: await readFile(path) };
  } catch (error) {
    return { reason: `cannot be read (${codeOf(error)})` };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
