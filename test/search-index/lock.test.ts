// One writer at a time, whatever became of the one before.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LOCK_PREFIX, takeLock, withLock } from '../../src/search-index/lock.js';
import { faultyDisk } from '../support/faulty-disk.js';
import { temporaryIndexDir } from '../support/index-contents.js';

interface Holder {
  readonly pid: number;
  readonly host?: string;
  readonly birth?: string;
}

/** Leaves a lock as a process of that description would. */
async function leaveLock(indexDir: string, holder: Holder): Promise<void> {
  const lock = { host: hostname(), birth: '', since: '2026-01-01T00:00:00.000Z', ...holder };
  await writeFile(join(indexDir, LEFT), JSON.stringify(lock));
}

const LEFT = `${LOCK_PREFIX}20260101T000000000Z-left`;
const oneLock = [expect.stringMatching(`^${LOCK_PREFIX}`)];

function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('takeLock', () => {
  it('refuses a second taker, naming process, machine and time', async () => {
    const indexDir = await temporaryIndexDir();
    const lock = await takeLock(indexDir);

    await expect(takeLock(indexDir)).rejects.toMatchObject({
      code: 'INDEX_LOCKED',
      message: expect.stringMatching(new RegExp(`process ${process.pid} on ${hostname()} since 20`)),
      details: { pid: process.pid, host: hostname() },
    });

    await lock.release();
    expect(await readdir(indexDir)).toEqual([]);
    await (await takeLock(indexDir)).release();
  });

  it('gives it to one of many that ask at once', async () => {
    const indexDir = await temporaryIndexDir();

    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(indexDir)));

    const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refusals).toHaveLength(19);
    for (const { reason } of refusals) expect(reason).toMatchObject({ code: 'INDEX_LOCKED' });
    expect(await readdir(indexDir)).toEqual(oneLock);
  });

  it('gives the lock of a dead process to one of many that ask at once', async () => {
    const indexDir = await temporaryIndexDir();
    await leaveLock(indexDir, { pid: deadPid() });

    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(indexDir)));

    const held = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(held).toHaveLength(1);
    await held[0]?.value.requireHeld();
    expect(await readdir(indexDir)).toEqual(oneLock);
  });

  it('takes over from a process whose pid another one has by now', async () => {
    const indexDir = await temporaryIndexDir();
    await leaveLock(indexDir, { pid: process.pid, birth: 'an-earlier-boot:17' });

    const lock = await takeLock(indexDir);

    await lock.requireHeld();
  });

  it('takes over a lock without a legible holder', async () => {
    const indexDir = await temporaryIndexDir();
    await writeFile(join(indexDir, LEFT), '{"pid":');

    await (await takeLock(indexDir)).requireHeld();
  });

  it('leaves alone a living process whose event loop is blocked', async () => {
    const indexDir = await temporaryIndexDir();
    const child = spawn(process.execPath, ['-e', 'console.log(1); for (;;);'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    await leaveLock(indexDir, { pid: child.pid ?? 0 });

    await expect(takeLock(indexDir)).rejects.toMatchObject({ code: 'INDEX_LOCKED' });
  });

  it('leaves alone the lock of another machine and says how to remove it', async () => {
    const indexDir = await temporaryIndexDir();
    await leaveLock(indexDir, { pid: 1, host: 'elsewhere' });

    await expect(takeLock(indexDir)).rejects.toThrow(/on elsewhere since .* remove that file/);
  });

  it('leaves nothing behind when any of its operations fails', async () => {
    for (let at = 0; ; at += 1) {
      const indexDir = await temporaryIndexDir();
      const { disk, operations } = faultyDisk(at, 'EIO');
      const outcome = await takeLock(indexDir, { disk }).catch((error: unknown) => error);
      if (operations.length <= at) break;
      expect(outcome, operations[at]).toMatchObject({ code: 'INDEX_WRITE_FAILED' });
      expect(await readdir(indexDir)).toEqual([]);
    }
  });
});

describe('a held lock', () => {
  it('notices that someone has removed it', async () => {
    const indexDir = await temporaryIndexDir();
    const lock = await takeLock(indexDir);
    await lock.requireHeld();
    for (const name of await readdir(indexDir)) await rm(join(indexDir, name));

    await expect(lock.requireHeld()).rejects.toMatchObject({ code: 'INDEX_LOCKED' });
    await lock.release();
  });

  it('is let go when the work fails', async () => {
    const indexDir = await temporaryIndexDir();

    await expect(withLock(indexDir, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');

    expect(await readdir(indexDir)).toEqual([]);
  });
});
