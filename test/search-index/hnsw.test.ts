// What hnswlib writes: always the same for the same rows, and recognised when it is not whole.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildHnsw, isWholeHnsw, openHnsw } from '../../src/search-index/hnsw.js';
import { randomRows, temporaryIndexDir } from '../support/index-contents.js';

const DIMENSIONS = 8;

async function fileOf(count: number): Promise<Buffer> {
  const path = join(await temporaryIndexDir(), 'graph');
  (await buildHnsw(randomRows(count, DIMENSIONS, 3), DIMENSIONS)).writeIndexSync(path);
  return readFile(path);
}

describe('isWholeHnsw', () => {
  it.each([0, 1, 300])(
    'recognises a whole file of %i nodes, and that every shorter one is not',
    async (count) => {
      const bytes = await fileOf(count);

      expect(isWholeHnsw(bytes, count)).toBe(true);
      expect(isWholeHnsw(bytes, count + 1)).toBe(false);
      expect(isWholeHnsw(Buffer.concat([bytes, Buffer.alloc(1)]), count)).toBe(false);
      for (let length = 0; length < bytes.length; length += 1 + (length >> 5)) {
        expect(isWholeHnsw(bytes.subarray(0, length), count)).toBe(false);
      }
    },
  );
});

describe('buildHnsw', () => {
  it('gives the same file for the same rows', async () => {
    expect(await fileOf(300)).toEqual(await fileOf(300));
  });

  it('stops between batches when its signal fires', async () => {
    const building = buildHnsw(randomRows(600, DIMENSIONS, 1), DIMENSIONS, AbortSignal.abort());

    await expect(building).rejects.toThrow('aborted');
  });
});

describe('openHnsw', () => {
  it('reads what was written', async () => {
    const path = join(await temporaryIndexDir(), 'graph');
    await writeFile(path, await fileOf(5));

    expect((await openHnsw(path, DIMENSIONS)).getCurrentCount()).toBe(5);
  });
});
