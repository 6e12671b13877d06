// Every file-system operation that writes an index, as one small interface. A crash or a fault at any of them can
// then be staged in a test, and nothing writes past it. Operations are as small as a crash can divide them: writing
// and syncing are two. What the operations mean together is decided in write-generation.ts, publish.ts and lock.ts.
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { AppError } from '../errors.js';

/** The operations of writing an index. All reject with the error of the operating system. */
export interface Disk {
  /** Makes the folder and its parents; an existing folder is fine. */
  makeFolder(path: string): Promise<void>;
  /** Creates the file with these bytes; rejects when it exists. Not yet durable: see sync. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Lets native code write the file at path. It may fail without saying so: read it back. */
  writeNative(path: string, write: (path: string) => void): Promise<void>;
  /** Waits until a file or a folder's entries are on the medium. */
  sync(path: string): Promise<void>;
  readFile(path: string): Promise<Uint8Array>;
  /** Names in a folder, sorted; rejects when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
  /** Atomic. Replaces a file or an empty folder; rejects on a folder with something in it. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it; a missing one is fine. */
  remove(path: string): Promise<void>;
}

/** The file system of the machine. */
export const nodeDisk: Disk = {
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  async writeFile(path, bytes) {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
  },
  writeNative: async (path, write) => write(path),
  async sync(path) {
    const file = await open(path, 'r');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  },
  readFile: (path) => readFile(path),
  list: async (path) => (await readdir(path)).sort(),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
};

/** The code of an operating-system error ("ENOSPC"), or undefined. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'Free space on that disk and run it again.'],
  ['EDQUOT', 'Free space within the quota and run it again.'],
  ['EACCES', 'Give this user write access to that folder and run it again.'],
  ['EPERM', 'Give this user write access to that folder and run it again.'],
  ['EROFS', 'Choose a folder on a writable disk (INDEX_DIR) and run it again.'],
]);

/** The `INDEX_WRITE_FAILED` for a failed operation: names operation, path and what to do. */
export function writeFailed(operation: string, path: string, reason: unknown): AppError {
  const code = systemCode(reason);
  const found = reason instanceof Error ? reason.message : String(reason);
  return new AppError(
    'INDEX_WRITE_FAILED',
    `Expected to write the index; ${operation} of ${path} failed (${found}). ${
      REMEDIES.get(code ?? '') ?? 'Check that disk and run it again.'
    }`,
    { cause: reason, details: { operation, path, ...(code === undefined ? {} : { systemCode: code }) } },
  );
}

/** The same disk, whose failures are `INDEX_WRITE_FAILED` naming the operation and its path. */
export function namingFailures(disk: Disk): Disk {
  const naming = async <T>(operation: string, path: string, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw writeFailed(operation, path, error);
    }
  };
  return {
    makeFolder: (path) => naming('makeFolder', path, disk.makeFolder(path)),
    writeFile: (path, bytes) => naming('writeFile', path, disk.writeFile(path, bytes)),
    writeNative: (path, write) => naming('writeNative', path, disk.writeNative(path, write)),
    sync: (path) => naming('sync', path, disk.sync(path)),
    readFile: (path) => naming('readFile', path, disk.readFile(path)),
    list: (path) => naming('list', path, disk.list(path)),
    rename: (from, to) => naming('rename', to, disk.rename(from, to)),
    remove: (path) => naming('remove', path, disk.remove(path)),
  };
}
