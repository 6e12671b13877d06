// The record of one generation: what it was built from and what every file of it must be, to the byte. It is written
// last, so a folder with a manifest is complete, and it carries a sum over itself, so that a flipped bit in the
// manifest is found like one in any other file. The format version grows when a reader of the old one would misread.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../errors.js';

/**
 * Version of the files of a generation and of what stands in them. Raised too when the thesaurus or the reading of pages
 * changes, since the concepts of every sentence and the documents are stored.
 */
export const FORMAT_VERSION = 5;

/** Name of the manifest in a generation's folder. */
export const MANIFEST_FILE = 'manifest.json';

const sum = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();

const manifestSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id: z.string(),
  /** ISO 8601 UTC. */
  builtAt: z.string(),
  corpusDigest: z.string(),
  model: z.strictObject({ name: z.string(), dimensions: count, sha256: z.string() }),
  /** How texts were made into passages; vectors of an older generation are reused only when equal. */
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  counts: z.strictObject({
    sources: count,
    documents: count,
    chunks: count,
    sentences: count,
    partnerships: count,
  }),
  /** Versions of the programs and libraries that wrote it. */
  versions: z.record(z.string(), z.string()),
  /** By path relative to the generation's folder, with forward slashes. */
  files: z.record(z.string(), z.strictObject({ sizeBytes: count, sha256: sum })),
  /** Over the file itself with this value empty. */
  sha256: sum,
});

/** What a generation is and what each of its files must be. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** What the index was or is to be embedded with. */
export type IndexModel = Manifest['model'];

/** SHA-256 of bytes or UTF-8 text, lower-case hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function serialise(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The manifest's file, with its sum over itself filled in. */
export function formatManifest(manifest: Omit<Manifest, 'sha256' | 'formatVersion'>): Uint8Array {
  const { id, builtAt, ...rest } = manifest;
  const unsummed = { formatVersion: FORMAT_VERSION, id, builtAt, ...rest, sha256: '' };
  return Buffer.from(serialise({ ...unsummed, sha256: sha256(serialise(unsummed)) }));
}

/**
 * Reads a manifest's file.
 *
 * @param path  Only for messages.
 * @throws {AppError} `INDEX_INVALID` when it is not byte for byte what was written; `INDEX_MISMATCH` when it is
 * whole but of another format version.
 */
export function parseManifest(bytes: Uint8Array, path: string): Manifest {
  const parsed = parseSummed(bytes);
  if (parsed === undefined) throw invalidFile(path, 'its contents do not match the sum it carries');
  if (parsed.formatVersion !== FORMAT_VERSION) {
    throw new AppError(
      'INDEX_MISMATCH',
      `Expected an index of format ${FORMAT_VERSION}, found format ${String(parsed.formatVersion)} in ${path}. Run \`npm run ingest\` to build it anew.`,
      { details: { path, expected: FORMAT_VERSION, found: parsed.formatVersion } },
    );
  }
  const manifest = manifestSchema.safeParse(parsed);
  if (!manifest.success) throw invalidFile(path, z.prettifyError(manifest.error).replaceAll('\n', ' '));
  return manifest.data;
}

/** The object of the file, or undefined unless its sum and every byte agree. */
function parseSummed(bytes: Uint8Array): Record<string, unknown> | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  const record: Record<string, unknown> = { ...parsed };
  const isWhole =
    serialise(parsed) === text && record.sha256 === sha256(serialise({ ...record, sha256: '' }));
  return isWhole ? record : undefined;
}

/** The `INDEX_INVALID` for one bad file of an index. */
export function invalidFile(path: string, found: string, cause?: unknown): AppError {
  return new AppError(
    'INDEX_INVALID',
    `Expected ${path} as the index was built, but ${found}. Run \`npm run index -- rollback\` for the previous index or \`npm run ingest -- --force\` to build it anew.`,
    { details: { path }, ...(cause === undefined ? {} : { cause }) },
  );
}
