// Writing a generation so that a crash at any moment leaves the old one or the new one: into a temporary folder, each
// file synced, read back and hashed; the manifest last; the folder renamed; then CURRENT. hnswlib hides failed
// writes, so no file is believed before it was read back.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock.js';
import { writeCurrent } from './current.js';
import { type Disk, namingFailures, nodeDisk, writeFailed } from './disk.js';
import { FILES, formatFiles, type GenerationContents } from './generation-files.js';
import { buildHnsw, isWholeHnsw } from './hnsw.js';
import { generationDir, generationId, generationsDir, TEMPORARY } from './layout.js';
import { formatManifest, MANIFEST_FILE, type Manifest, parseManifest, sha256 } from './manifest.js';
import { withdrawGeneration } from './withdraw.js';
import { writeChecked } from './write-checked.js';

/** What writing needs beside the contents. */
export interface WriteOptions {
  /** formatFiles(contents), for a caller that has compared them with the old generation already. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
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
 * @returns The manifest, once all is durable.
 * @throws {AppError} `INDEX_WRITE_FAILED` naming the operation and the path: nothing of the new generation is left
 * and the old one is in use (unless only the very last sync failed). The signal's reason when it fires.
 */
export async function writeGeneration(
  indexDir: string,
  contents: GenerationContents,
  options: WriteOptions = {},
): Promise<Manifest> {
  const { clock = systemClock, signal, files = formatFiles(contents) } = options;
  const disk = namingFailures(options.disk ?? nodeDisk);
  const builtAt = clock.date();
  const sums = [...files].map(([file, bytes]) => [file, sha256(bytes)]);
  const id = generationId(builtAt, sha256(JSON.stringify([contents.model.sha256, sums])));
  const temporary = generationDir(indexDir, `${TEMPORARY}${id}`);
  const final = generationDir(indexDir, id);
  await disk.makeFolder(generationsDir(indexDir));
  await disk.sync(indexDir);
  try {
    await disk.remove(temporary);
    await disk.makeFolder(join(temporary, 'vectors'));
    const records = await writeFiles(temporary, files, disk);
    signal?.throwIfAborted();
    records[FILES.graph] = await writeGraph(temporary, contents, { disk, ...(signal ? { signal } : {}) });
    await disk.sync(join(temporary, 'vectors'));
    const manifest = formatManifest({
      ...describe(contents),
      id,
      builtAt: builtAt.toISOString(),
      files: records,
    });
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
  files: ReadonlyMap<string, Uint8Array>,
  disk: Disk,
): Promise<FileRecords> {
  const records: FileRecords = {};
  for (const [file, bytes] of files) {
    await writeChecked(disk, join(dir, file), bytes);
    records[file] = { sizeBytes: bytes.byteLength, sha256: sha256(bytes) };
  }
  return records;
}

async function writeGraph(
  dir: string,
  { chunks, chunkVectors, model }: GenerationContents,
  { disk, signal }: { readonly disk: Disk; readonly signal?: AbortSignal },
): Promise<FileRecords[string]> {
  const graph = await buildHnsw(chunkVectors, model.dimensions, signal);
  const path = join(dir, FILES.graph);
  await disk.writeNative(path, (target) => graph.writeIndexSync(target));
  await disk.sync(path);
  const bytes = await disk.readFile(path);
  if (!isWholeHnsw(bytes, chunks.length)) {
    throw writeFailed('writeNative', path, 'the file read back is not whole');
  }
  return { sizeBytes: bytes.byteLength, sha256: sha256(bytes) };
}

function describe(
  contents: GenerationContents,
): Pick<Manifest, 'corpusDigest' | 'model' | 'settings' | 'counts' | 'versions'> {
  const partnerships = new Set(contents.documents.flatMap(({ partnership }) => partnership ?? []));
  const hnswlib: { version: string } = createRequire(import.meta.url)('hnswlib-node/package.json');
  const { name, dimensions, sha256: modelSum } = contents.model;
  return {
    corpusDigest: contents.corpusDigest,
    model: { name, dimensions, sha256: modelSum },
    settings: contents.settings,
    counts: {
      sources: contents.sourceCount,
      documents: contents.documents.length,
      chunks: contents.chunks.length,
      sentences: contents.chunks.reduce((sum, { sentences }) => sum + sentences.length, 0),
      partnerships: partnerships.size,
    },
    versions: { node: process.versions.node, 'hnswlib-node': hnswlib.version },
  };
}
