// One writer at a time. The lock is a folder with its holder's name in it, made elsewhere and renamed into place: it
// appears whole or not at all, on every file system. No heartbeat: a busy event loop must not lose the lock, so a
// lock is stale when its process is gone (or its pid belongs to another process by now), which only the same
// machine can tell; a lock from elsewhere stands until someone removes it.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock.js';
import { AppError } from '../errors.js';
import { type Disk, namingFailures, nodeDisk, systemCode } from './disk.js';
import { TEMPORARY } from './layout.js';
import { isAlive, isRunning, type LockHolder, thisProcess } from './lock-holder.js';

/** The folder that is the lock, within the index folder. */
export const LOCK_FOLDER = 'LOCK';
const HOLDER_FILE = 'holder.json';

function temporaryName(token: string): string {
  return `${TEMPORARY}lock-${process.pid}-${token}`;
}

/** Whether a name in the index folder is a lock that a living process is about to put in place. */
export function isLockInPreparation(name: string): boolean {
  const pid = name.startsWith(TEMPORARY) ? /^lock-(\d+)-/.exec(name.slice(TEMPORARY.length))?.[1] : undefined;
  return pid !== undefined && isRunning(Number(pid));
}

/** A lock in hand. */
export interface Lock {
  /** @throws {AppError} `INDEX_LOCKED` when another process has taken it over. */
  requireHeld(): Promise<void>;
  /** Lets go; a lock that was taken over meanwhile is left alone. */
  release(): Promise<void>;
}

/**
 * Takes the lock of an index folder, which is made if need be.
 *
 * @throws {AppError} `INDEX_LOCKED` naming the holder when a living process has it; `INDEX_WRITE_FAILED`.
 */
export async function takeLock(
  indexDir: string,
  options: { readonly disk?: Disk; readonly clock?: Clock } = {},
): Promise<Lock> {
  const { clock = systemClock } = options;
  const disk = namingFailures(options.disk ?? nodeDisk);
  const path = join(indexDir, LOCK_FOLDER);
  const holder: LockHolder = {
    ...(await thisProcess()),
    since: clock.date().toISOString(),
    token: randomUUID(),
  };
  const prepared = join(indexDir, temporaryName(holder.token));
  await disk.makeFolder(indexDir);
  try {
    await disk.makeFolder(prepared);
    await disk.writeFile(join(prepared, HOLDER_FILE), Buffer.from(`${JSON.stringify(holder)}\n`));
    if (!(await renameUnlessHeld(disk, prepared, path))) {
      await removeStale(indexDir, path, disk);
      if (!(await renameUnlessHeld(disk, prepared, path))) throw locked(path, await readHolder(path, disk));
    }
  } catch (error) {
    await disk.remove(prepared).catch(() => undefined);
    throw error;
  }
  const isHeld = async (): Promise<boolean> => (await readHolder(path, disk))?.token === holder.token;
  return {
    async requireHeld() {
      if (!(await isHeld())) throw locked(path, await readHolder(path, disk));
    },
    async release() {
      if (await isHeld()) await removeFolder(disk, path, temporaryName(holder.token), indexDir);
    },
  };
}

/**
 * Does work with the lock in hand and lets go after it, however it ends.
 *
 * @throws {AppError} as takeLock; what work throws
 */
export async function withLock<T>(
  indexDir: string,
  work: (lock: Lock) => Promise<T>,
  options: { readonly disk?: Disk; readonly clock?: Clock } = {},
): Promise<T> {
  const lock = await takeLock(indexDir, options);
  let result: T;
  try {
    result = await work(lock);
  } catch (error) {
    // What went wrong first tells more than that the lock could not be removed either.
    await lock.release().catch(() => undefined);
    throw error;
  }
  await lock.release();
  return result;
}

/** False when the lock is there already, or what was prepared is gone because its holder cleared up. */
async function renameUnlessHeld(disk: Disk, prepared: string, path: string): Promise<boolean> {
  try {
    await disk.rename(prepared, path);
    return true;
  } catch (error) {
    const code = systemCode(error instanceof Error ? error.cause : undefined);
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  }
}

/** Removes a lock whose process is gone. @throws {AppError} `INDEX_LOCKED` when it is not. */
async function removeStale(indexDir: string, path: string, disk: Disk): Promise<void> {
  const holder = await readHolder(path, disk);
  if (holder !== undefined && (await isAlive(holder))) throw locked(path, holder);
  const moved = temporaryName(randomUUID());
  await removeFolder(disk, path, moved, indexDir, async () => {
    // Another process may have taken over between our look and our rename: then it is its lock that we moved.
    const taken = await readHolder(join(indexDir, moved), disk);
    if (taken === undefined || taken.token === holder?.token) return;
    if (!(await renameUnlessHeld(disk, join(indexDir, moved), path)))
      await disk.remove(join(indexDir, moved));
    throw locked(path, taken);
  });
}

/** By way of a rename, so that only one of several removes it. A lock that is gone already is fine. */
async function removeFolder(
  disk: Disk,
  path: string,
  movedName: string,
  indexDir: string,
  beforeRemoval: () => Promise<void> = async () => undefined,
): Promise<void> {
  const moved = join(indexDir, movedName);
  try {
    await disk.rename(path, moved);
  } catch (error) {
    if (systemCode(error instanceof Error ? error.cause : undefined) === 'ENOENT') return;
    throw error;
  }
  await beforeRemoval();
  await disk.remove(moved);
}

/** Undefined when there is no lock or nothing legible in it. */
async function readHolder(path: string, disk: Disk): Promise<LockHolder | undefined> {
  try {
    const holder: LockHolder = JSON.parse(
      Buffer.from(await disk.readFile(join(path, HOLDER_FILE))).toString('utf8'),
    );
    return holder;
  } catch {
    return undefined;
  }
}

function locked(path: string, holder: LockHolder | undefined): AppError {
  const who =
    holder === undefined
      ? 'another process'
      : `process ${holder.pid} on ${holder.host} since ${holder.since}`;
  return new AppError(
    'INDEX_LOCKED',
    `Expected to be the only one writing this index, but ${who} holds ${path}. Wait for it to end; if that machine is gone, remove that folder.`,
    {
      details: {
        path,
        ...(holder === undefined ? {} : { pid: holder.pid, host: holder.host, since: holder.since }),
      },
    },
  );
}
