// Writing a generation so that a crash at any moment leaves the old one or the new one: into a temporary folder, each
// file synced, read back and hashed; the manifest last; the folder renamed; then CURRENT. hnswlib hides failed
// writes, so no file is believed before it was read back.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock.js';
import { writeCurrent } from './current.js';
import { type Disk, namingFailures, nodeDisk, writeFailed } from './disk.js';
import { FILES, type GenerationContents } from './generation-files.js';
import { buildHnsw, isWholeHnsw } from './hnsw.js';
import { generationDir, generationId, generationsDir, TEMPORARY } from './layout.js';
import { formatManifest, MANIFEST_FILE, type Manifest, parseManifest, sha256 } from './manifest.js';
import { withdrawGeneration } from './withdraw.js';
import { writeChecked } from './write-checked.js';

/** What writing needs beside the contents. */
export interface WriteOptions {
  readonly disk?: Disk;
  readonly clock?: Clock;
  /** Stops before the generation is put in use; afterwards it is too late. */
  readonly signal?: AbortSignal;
  /** Called just before CURRENT changes; rejects when the lock was lost. */
  readonly beforePublish?: () => Promise<void>;
}

/**
 * Writes a generation, checks it and puts it in use.
 *
 * @param files  From formatFiles(contents): a caller compares them with the old generation first.
 * @returns The manifest, once all is durable.
 * @throws {AppError} `INDEX_WRITE_FAILED` naming the operation and the path: nothing of the new generation is left
 * and the old one is in use (unless only the very last sync failed). The signal's reason when it fires.
 */
export async function writeGeneration(
  indexDir: string,
  contents: GenerationContents,
  files: ReadonlyMap<string, Uint8Array>,
  options: WriteOptions = {},
): Promise<Manifest> {
  const { clock = systemClock, signal } = options;
  const disk = namingFailures(options.disk ?? nodeDisk);
  const builtAt = clock.date();
  const sums = [...files].map(([file, bytes]) => [file, sha256(bytes)]);
  const id = generationId(builtAt, sha256(JSON.stringify([contents.model.sha256, sums])));
  const temporary = generationDir(indexDir, `${TEMPORARY}${id}`);
  const final = generationDir(indexDir, id);
  await disk.makeFolder(generationsDir(indexDir));
  await disk.sync(indexDir);
  try {
    const written = await writeFiles(temporary, contents, files, { disk, ...(signal ? { signal } : {}) });
    const manifest = formatManifest(describe(id, builtAt, contents, written));
    await writeChecked(disk, join(temporary, MANIFEST_FILE), manifest);
    await disk.sync(temporary);
    signal?.throwIfAborted();
    await options.beforePublish?.();
    await disk.rename(temporary, final);
    await disk.sync(generationsDir(indexDir));
    await writeCurrent(indexDir, id, disk);
    return parseManifest(manifest, MANIFEST_FILE);
  } catch (error) {
    await withdrawGeneration(indexDir, id, options.disk ?? nodeDisk);
    throw error;
  }
}

type FileRecords = Manifest['files'];

async function writeFiles(
  dir: string,
  contents: GenerationContents,
  files: ReadonlyMap<string, Uint8Array>,
  { disk, signal }: { readonly disk: Disk; readonly signal?: AbortSignal },
): Promise<FileRecords> {
  const records: FileRecords = {};
  await disk.remove(dir);
  await disk.makeFolder(join(dir, 'vectors'));
  for (const [file, bytes] of files) {
    signal?.throwIfAborted();
    await writeChecked(disk, join(dir, file), bytes);
    records[file] = { sizeBytes: bytes.byteLength, sha256: sha256(bytes) };
  }
  const graph = await buildHnsw(contents.chunkVectors, contents.model.dimensions, signal);
  const path = join(dir, FILES.graph);
  await disk.writeNative(path, (target) => graph.writeIndexSync(target));
  await disk.sync(path);
  const graphBytes = await disk.readFile(path);
  if (!isWholeHnsw(graphBytes, contents.chunks.length)) {
    throw writeFailed('writeNative', path, 'the file read back is not whole');
  }
  records[FILES.graph] = { sizeBytes: graphBytes.byteLength, sha256: sha256(graphBytes) };
  await disk.sync(join(dir, 'vectors'));
  return records;
}

function describe(
  id: string,
  builtAt: Date,
  contents: GenerationContents,
  files: FileRecords,
): Omit<Manifest, 'sha256' | 'formatVersion'> {
  const partnerships = new Set(contents.documents.flatMap(({ partnership }) => partnership ?? []));
  const hnswlib: { version: string } = createRequire(import.meta.url)('hnswlib-node/package.json');
  return {
    id,
    builtAt: builtAt.toISOString(),
    corpusDigest: contents.corpusDigest,
    model: {
      name: contents.model.name,
      dimensions: contents.model.dimensions,
      sha256: contents.model.sha256,
    },
    settings: contents.settings,
    counts: {
      sources: contents.sourceCount,
      documents: contents.documents.length,
      chunks: contents.chunks.length,
      sentences: contents.chunks.reduce((sum, { sentences }) => sum + sentences.length, 0),
      partnerships: partnerships.size,
    },
    versions: { node: process.versions.node, 'hnswlib-node': hnswlib.version },
    files,
  };
}
