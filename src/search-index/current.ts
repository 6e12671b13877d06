// CURRENT, the one mutable file of an index: the id of the generation in use and a line end. It is replaced by a
// rename, so a reader sees the old id or the new one.
import { join } from 'node:path';
import { AppError } from '../errors.js';
import { type Disk, nodeDisk, systemCode } from './disk.js';
import { CURRENT_FILE, isGenerationId, TEMPORARY } from './layout.js';
import { invalidFile } from './manifest.js';
import { writeChecked } from './write-checked.js';

/**
 * The id of the generation in use.
 *
 * @throws {AppError} `INDEX_MISSING` when there is none; `INDEX_INVALID` when the file is damaged or unreadable.
 */
export async function readCurrent(
  indexDir: string,
  disk: Pick<Disk, 'readFile'> = nodeDisk,
): Promise<string> {
  const path = join(indexDir, CURRENT_FILE);
  let text: string;
  try {
    text = Buffer.from(await disk.readFile(path)).toString('latin1');
  } catch (error) {
    const code = systemCode(error);
    if (code !== 'ENOENT') throw invalidFile(path, `it cannot be read (${code ?? String(error)})`, error);
    throw new AppError(
      'INDEX_MISSING',
      `Expected an index in ${indexDir}, found none. Run \`npm run ingest\` to build it.`,
      { cause: error, details: { indexDir } },
    );
  }
  const id = text.slice(0, -1);
  if (!text.endsWith('\n') || !isGenerationId(id)) throw invalidFile(path, 'it does not name a generation');
  return id;
}

/**
 * Puts a generation in use. A crash at any moment leaves the old id or the new one.
 *
 * @returns Once the change is durable.
 * @throws the disk's errors; the old id stays unless the last step, syncing the folder, failed.
 */
export async function writeCurrent(indexDir: string, id: string, disk: Disk): Promise<void> {
  const temporary = join(indexDir, `${TEMPORARY}${CURRENT_FILE}`);
  await disk.remove(temporary);
  await writeChecked(disk, temporary, Buffer.from(`${id}\n`));
  await disk.rename(temporary, join(indexDir, CURRENT_FILE));
  await disk.sync(indexDir);
}
