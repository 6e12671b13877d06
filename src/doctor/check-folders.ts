// Folders and disks: what must be read can be read, what is written to can be written to, and there is room for the
// next index beside the one in use. Writing is tried rather than read off the permissions, which mounts and
// containers overrule.
import { access, constants, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Check, failed, passed } from './check.js';

/** Free bytes below which an ingest may fail whatever the size of the index. Chosen. */
const MIN_FREE_BYTES = 200 * 2 ** 20;

/** The index in use, the new one and one more to roll back to. */
const GENERATIONS_AT_ONCE = 3;

/** The nearest folder above a path that exists. */
async function nearestExisting(path: string): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : await nearestExisting(dirname(path));
}

/** Whether files can be made in a folder; one that is not there yet is judged by the folder it would be made in. */
export async function checkWritable(name: string, folder: string, variable: string): Promise<Check> {
  const expected = `this user may write in ${folder}`;
  const existing = await nearestExisting(folder);
  const probe = join(existing, `.doctor-${process.pid}`);
  try {
    await mkdir(probe);
    await writeFile(join(probe, 'probe'), 'x');
    return passed(name, 'it may', expected);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return failed(name, {
      found,
      expected,
      fix: `Give this user write access, or set ${variable} to another folder.`,
    });
  } finally {
    await rm(probe, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether a folder can be read. */
export async function checkReadable(name: string, folder: string, variable: string): Promise<Check> {
  const expected = `this user may read ${folder}`;
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return passed(name, 'it may', expected);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return failed(name, {
      found,
      expected,
      fix: `Make the folder, give this user read access, or set ${variable}.`,
    });
  }
}

const mebibytes = (bytes: number): string => `${Math.floor(bytes / 2 ** 20).toLocaleString('en')} MiB`;

/** Whether the disk of the index has room for what an ingest writes. @param generationBytes  Size of the one in use. */
export async function checkDiskSpace(
  indexDir: string,
  generationBytes: number,
  freeBytesOf: (path: string) => Promise<number> = freeBytes,
): Promise<Check> {
  const needed = Math.max(MIN_FREE_BYTES, GENERATIONS_AT_ONCE * generationBytes);
  const free = await freeBytesOf(await nearestExisting(indexDir));
  const [found, expected] = [`${mebibytes(free)} free`, `at least ${mebibytes(needed)} free for ${indexDir}`];
  if (free >= needed) return passed('disk space', found, expected);
  const fix = 'Free space on that disk, or set INDEX_DIR to a folder on another one.';
  return failed('disk space', { found, expected, fix }, free < generationBytes ? 'failed' : 'warning');
}

async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}
