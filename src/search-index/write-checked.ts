// One file, written so that it can be believed: created, synced, read back and compared by sum. A write that stopped
// short without an error is found here.
import { type Disk, writeFailed } from './disk.js';
import { sha256 } from './manifest.js';

/**
 * Creates a file with these bytes, durable but for its folder's entry.
 *
 * @throws {AppError} `INDEX_WRITE_FAILED` when what is read back differs; the disk's errors
 */
export async function writeChecked(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await disk.writeFile(path, bytes);
  await disk.sync(path);
  if (sha256(await disk.readFile(path)) !== sha256(bytes)) {
    throw writeFailed('writeFile', path, 'the file read back differs from what was written');
  }
}
