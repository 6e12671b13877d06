// What a writer of generations keeps when the disk fails or the process dies at an operation: a reader finds the old
// generation or the new one, whole, and the next writer clears up. Run at some operations by the unit tests, at every
// one by test/reliability/write-faults.test.ts.
import { cp, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { generationsDir } from '../../src/search-index/layout.js';
import { openGeneration } from '../../src/search-index/open-generation.js';
import { removeOldGenerations } from '../../src/search-index/retain.js';
import { writeGeneration } from '../../src/search-index/write-generation.js';
import { type Fault, faultyDisk } from '../support/faulty-disk.js';
import { MODEL, sampleContents, temporaryIndexDir, tickingClock } from '../support/index-contents.js';

const OLD = sampleContents(1);
const NEW = sampleContents(2);

/** A hundred generations are written where every operation fails in turn: seconds, more on a busy machine. */
const PATIENTLY = { timeout: 60_000 };

/** Writes NEW over OLD on a fresh copy with the fault at each operation in turn, or at each `step`th. */
async function eachOperation(
  { fault, step }: { readonly fault: Fault; readonly step: number },
  check: (outcome: {
    indexDir: string;
    error: unknown;
    operation: string;
    isFirst: boolean;
  }) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (const isFirst of [true, false]) {
    const template = await temporaryIndexDir();
    if (!isFirst) await writeGeneration(template, OLD, { clock: tickingClock() });
    for (let at = 0; ; at += step) {
      const indexDir = await temporaryIndexDir();
      await cp(template, indexDir, { recursive: true });
      const { disk, operations } = faultyDisk(at, fault);
      const clock = tickingClock();
      clock.date();
      const error = await writeGeneration(indexDir, NEW, { disk, clock }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (operations.length <= at) break;
      await check({ indexDir, error, operation: operations[at] ?? '', isFirst });
      count += 1;
    }
  }
  return count;
}

/** The seed of the generation in use, or why there is none. */
export async function seedInUse(indexDir: string): Promise<unknown> {
  try {
    return (await openGeneration(indexDir, { model: MODEL })).background?.seed;
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
}

/** @param step  1 lets every operation fail in turn, 2 each second. */
export function describeWriteFaults(step: number): void {
  describe('writeGeneration on a disk that fails', () => {
    it(
      'names the operation that finds the disk full, keeps the old generation and leaves no new file',
      PATIENTLY,
      async () => {
        const fault = 'ENOSPC';
        const count = await eachOperation(
          { fault, step },
          async ({ indexDir, error, operation, isFirst }) => {
            const name = operation.split(' ')[0] ?? '';
            expect(error, operation).toMatchObject({ code: 'INDEX_WRITE_FAILED' });
            expect((error as AppError).message).toContain(name);
            expect((error as AppError).details).toMatchObject({ operation: name, systemCode: fault });

            const isLastSync = operation === `sync ${indexDir}` && (await seedInUse(indexDir)) === 2;
            if (isLastSync) return;
            expect(await seedInUse(indexDir), operation).toBe(isFirst ? 'INDEX_MISSING' : 1);
            expect(await readdir(generationsDir(indexDir)).catch(() => [])).toHaveLength(isFirst ? 0 : 1);
            expect((await readdir(indexDir)).filter((entry) => entry.startsWith('.tmp'))).toEqual([]);
          },
        );

        expect(count).toBeGreaterThan(60 / step);
      },
    );

    it(
      'leaves the old generation or the new one when the process dies after any operation, and the next run clears up',
      PATIENTLY,
      async () => {
        await eachOperation({ fault: 'dead after', step }, async ({ indexDir, operation, isFirst }) => {
          expect([isFirst ? 'INDEX_MISSING' : 1, 2], operation).toContain(await seedInUse(indexDir));

          const clock = tickingClock();
          clock.date();
          clock.date();
          await removeOldGenerations(indexDir);
          await writeGeneration(indexDir, NEW, { clock });
          await removeOldGenerations(indexDir);

          expect(await seedInUse(indexDir)).toBe(2);
          expect((await readdir(indexDir)).sort()).toEqual(['CURRENT', 'generations']);
          expect((await readdir(generationsDir(indexDir))).length).toBeLessThanOrEqual(2);
        });
      },
    );

    it('notices every write that silently stopped short', PATIENTLY, async () => {
      let writeCount = 0;
      await eachOperation({ fault: 'short write', step }, async ({ indexDir, error, operation, isFirst }) => {
        if (!operation.startsWith('write')) return;
        writeCount += 1;
        expect(error, operation).toMatchObject({ code: 'INDEX_WRITE_FAILED' });
        expect(await seedInUse(indexDir)).toBe(isFirst ? 'INDEX_MISSING' : 1);
      });

      expect(writeCount).toBeGreaterThan(20 / step);
    });
  });
}
