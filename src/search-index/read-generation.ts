// Reading a generation so that nothing unverified reaches a parser or native code: every file is read whole, its size
// and SHA-256 compared with the manifest, and only then handed on.
import { join } from 'node:path';
import { type Disk, nodeDisk, systemCode } from './disk.js';
import { invalidFile, MANIFEST_FILE, type Manifest, parseManifest, sha256 } from './manifest.js';

/** What is read of the disk. */
export type ReadableDisk = Pick<Disk, 'readFile' | 'list'>;

/**
 * The manifest of a generation's folder, sound in itself.
 *
 * @throws {AppError} `INDEX_INVALID` when it is missing or damaged or names another generation; `INDEX_MISMATCH`
 * when of another format.
 */
export async function readManifest(
  dir: string,
  id: string,
  disk: ReadableDisk = nodeDisk,
): Promise<Manifest> {
  const path = join(dir, MANIFEST_FILE);
  const manifest = parseManifest(await readWhole(path, disk), path);
  if (manifest.id !== id) throw invalidFile(path, `it belongs to generation ${manifest.id}`);
  return manifest;
}

/**
 * The bytes of one file, once its size and sum are those of the manifest.
 *
 * @param file  Path within the generation.
 * @throws {AppError} `INDEX_INVALID` naming the file.
 */
export async function readVerified(
  { dir, manifest }: { readonly dir: string; readonly manifest: Manifest },
  file: string,
  disk: ReadableDisk = nodeDisk,
): Promise<Uint8Array> {
  const path = join(dir, file);
  const expected = manifest.files[file];
  if (expected === undefined) throw invalidFile(join(dir, MANIFEST_FILE), `it does not list ${file}`);
  const bytes = await readWhole(path, disk);
  if (bytes.byteLength !== expected.sizeBytes) {
    throw invalidFile(path, `it has ${bytes.byteLength} bytes instead of ${expected.sizeBytes}`);
  }
  if (sha256(bytes) !== expected.sha256) throw invalidFile(path, 'its SHA-256 differs');
  return bytes;
}

async function readWhole(path: string, disk: ReadableDisk): Promise<Uint8Array> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    const code = systemCode(error);
    throw invalidFile(
      path,
      code === 'ENOENT' ? 'it is missing' : `it cannot be read (${code ?? String(error)})`,
      error,
    );
  }
}

/**
 * Checks every file of a generation, one at a time.
 *
 * @param onFile  Called before each file with its path within the generation.
 * @throws {AppError} as readManifest and readVerified
 */
export async function verifyGeneration(
  dir: string,
  id: string,
  options: { readonly disk?: ReadableDisk; readonly onFile?: (file: string) => void } = {},
): Promise<Manifest> {
  const { disk = nodeDisk, onFile } = options;
  const manifest = await readManifest(dir, id, disk);
  for (const file of Object.keys(manifest.files)) {
    onFile?.(file);
    await readVerified({ dir, manifest }, file, disk);
  }
  return manifest;
}
