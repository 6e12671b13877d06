// One writer at a time. Whoever wants the lock puts up a flag of its own, whole, by a rename, and has the lock once
// no other living process has a flag up: two can never both see none. Of several that come at once the earliest name
// stays and the others take theirs down. No heartbeat: a busy event loop must not lose the lock; a flag is dead when
// its process is gone (or its pid belongs to another by now), and since no two flags share a name, removing a dead
// one can hit no one else. Only the same machine can tell: a flag from elsewhere stands until someone removes it.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Clock, systemClock } from '../clock.js';
import { AppError } from '../errors.js';
import { type Disk, namingFailures, nodeDisk } from './disk.js';
import { TEMPORARY } from './layout.js';
import { isAlive, isRunning, type LockHolder, thisProcess } from './lock-holder.js';

/** How the names of flags in the index folder begin; the time and a random token follow. */
export const LOCK_PREFIX = 'LOCK-';

/** How long the earliest of several waits for the others to take their flags down. */
const YIELD_POLLS = 20;
const POLL_MS = 25;

/** A lock in hand. */
export interface Lock {
  /** @throws {AppError} `INDEX_LOCKED` when someone has removed the flag. */
  requireHeld(): Promise<void>;
  /** Takes the flag down. */
  release(): Promise<void>;
}

interface LockOptions {
  readonly disk?: Disk;
  readonly clock?: Clock;
}

/**
 * Takes the lock of an index folder, which is made if need be.
 *
 * @throws {AppError} `INDEX_LOCKED` naming the holder when a living process has it; `INDEX_WRITE_FAILED`.
 */
export async function takeLock(indexDir: string, options: LockOptions = {}): Promise<Lock> {
  const disk = namingFailures(options.disk ?? nodeDisk);
  const since = (options.clock ?? systemClock).date().toISOString();
  const token = randomUUID();
  const name = `${LOCK_PREFIX}${since.replace(/[-:.]/g, '')}-${token}`;
  const path = join(indexDir, name);
  const prepared = join(indexDir, `${TEMPORARY}lock-${process.pid}-${token}`);
  await disk.makeFolder(indexDir);
  try {
    const holder: LockHolder = { ...(await thisProcess()), since };
    await disk.writeFile(prepared, Buffer.from(`${JSON.stringify(holder)}\n`));
    await disk.rename(prepared, path);
    await waitUntilAlone(indexDir, name, disk);
  } catch (error) {
    // What went wrong first tells more than that a flag could not be removed either.
    await Promise.allSettled([disk.remove(prepared), disk.remove(path)]);
    throw error;
  }
  return {
    async requireHeld() {
      if (!(await disk.list(indexDir)).includes(name)) throw lockedBy(indexDir, undefined);
    },
    release: () => disk.remove(path),
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
  options: LockOptions = {},
): Promise<T> {
  const lock = await takeLock(indexDir, options);
  let result: T;
  try {
    result = await work(lock);
  } catch (error) {
    // As above.
    await lock.release().catch(() => undefined);
    throw error;
  }
  await lock.release();
  return result;
}

/** Whether a name in the index folder is a flag that a living process is about to put up. */
export function isLockInPreparation(name: string): boolean {
  const pid = name.startsWith(TEMPORARY) ? /^lock-(\d+)-/.exec(name.slice(TEMPORARY.length))?.[1] : undefined;
  return pid !== undefined && isRunning(Number(pid));
}

/** @throws {AppError} `INDEX_LOCKED` when a living process came earlier, or does not give way. */
async function waitUntilAlone(indexDir: string, ownName: string, disk: Disk): Promise<void> {
  for (let poll = 0; ; poll += 1) {
    const other = await livingFlag(indexDir, ownName, disk);
    if (other === undefined) return;
    if (other.name < ownName || poll === YIELD_POLLS)
      throw lockedBy(join(indexDir, other.name), other.holder);
    await delay(POLL_MS);
  }
}

/** The earliest flag of another living process; dead ones met before it are removed. */
async function livingFlag(
  indexDir: string,
  ownName: string,
  disk: Disk,
): Promise<{ readonly name: string; readonly holder: LockHolder } | undefined> {
  for (const name of await disk.list(indexDir)) {
    if (!name.startsWith(LOCK_PREFIX) || name === ownName) continue;
    const path = join(indexDir, name);
    const holder = await readHolder(path, disk);
    if (holder !== undefined && (await isAlive(holder))) return { name, holder };
    await disk.remove(path);
  }
  return undefined;
}

/** Undefined when the flag is down by now, or nothing legible is on it: flags go up whole, so its disk lost it. */
async function readHolder(path: string, disk: Disk): Promise<LockHolder | undefined> {
  try {
    const holder: LockHolder = JSON.parse(Buffer.from(await disk.readFile(path)).toString('utf8'));
    return holder;
  } catch {
    return undefined;
  }
}

function lockedBy(path: string, holder: LockHolder | undefined): AppError {
  const who =
    holder === undefined
      ? 'another process'
      : `process ${holder.pid} on ${holder.host} since ${holder.since}`;
  return new AppError(
    'INDEX_LOCKED',
    `Expected to be the only one writing this index, but ${who} holds ${path}. Wait for it to end; if that machine is gone, remove that file.`,
    { details: { path, ...holder } },
  );
}
