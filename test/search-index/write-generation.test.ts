// Writing ends in one piece or not at all: at failures of the disk (some operations here, every one in
// test/reliability/write-faults.test.ts), at a signal, and without the lock.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { writeGeneration } from '../../src/search-index/write-generation.js';
import { describeWriteFaults, seedInUse } from '../contracts/write-faults.contract.js';
import { sampleContents, temporaryIndexDir, tickingClock } from '../support/index-contents.js';

const OLD = sampleContents(1);
const NEW = sampleContents(2);

/** No divisor of the four operations of a file, so that every sort of operation has its turn. */
const SAMPLE_STEP = 11;

describeWriteFaults(SAMPLE_STEP);

describe('writeGeneration', () => {
  it('stops when its signal fires and leaves the index as it was', async () => {
    const indexDir = await temporaryIndexDir();
    await writeGeneration(indexDir, OLD, { clock: tickingClock() });
    const reason = new Error('enough');

    const writing = writeGeneration(indexDir, NEW, { signal: AbortSignal.abort(reason) });

    await expect(writing).rejects.toBe(reason);
    expect(await seedInUse(indexDir)).toBe(1);
    expect(await readdir(join(indexDir, 'generations'))).toHaveLength(1);
  });

  it('does not publish without the lock', async () => {
    const indexDir = await temporaryIndexDir();
    const lost = new AppError('INDEX_LOCKED', 'lost');

    const writing = writeGeneration(indexDir, NEW, {
      beforePublish: () => Promise.reject(lost),
    });

    await expect(writing).rejects.toBe(lost);
    expect(await seedInUse(indexDir)).toBe('INDEX_MISSING');
  });
});
