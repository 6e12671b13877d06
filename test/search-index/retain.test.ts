// Which generations stay, and going back to the one before.
import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCurrent, writeCurrent } from '../../src/search-index/current.js';
import { nodeDisk } from '../../src/search-index/disk.js';
import { FILES } from '../../src/search-index/generation-files.js';
import { generationDir, generationsDir } from '../../src/search-index/layout.js';
import { listGenerations, removeOldGenerations, rollBack } from '../../src/search-index/retain.js';
import { writeGeneration } from '../../src/search-index/write-generation.js';
import { faultyDisk } from '../support/faulty-disk.js';
import { sampleContents, temporaryIndexDir, tickingClock } from '../support/index-contents.js';

/** An index of so many generations; their ids, oldest first. */
async function indexOf(count: number): Promise<{ indexDir: string; ids: string[] }> {
  const indexDir = await temporaryIndexDir();
  const clock = tickingClock();
  const ids: string[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const contents = sampleContents(seed);
    ids.push((await writeGeneration(indexDir, contents, { clock })).id);
  }
  return { indexDir, ids };
}

describe('removeOldGenerations', () => {
  it('keeps the generation in use and the one before', async () => {
    const { indexDir, ids } = await indexOf(4);

    const { removed, failures } = await removeOldGenerations(indexDir);

    expect([...removed].sort()).toEqual(ids.slice(0, 2));
    expect(failures).toEqual([]);
    expect((await readdir(generationsDir(indexDir))).sort()).toEqual(ids.slice(2));
  });

  it('keeps the generation in use when it is an old one', async () => {
    const { indexDir, ids } = await indexOf(4);
    await writeCurrent(indexDir, ids[0] ?? '', nodeDisk);

    await removeOldGenerations(indexDir);

    expect((await readdir(generationsDir(indexDir))).sort()).toEqual([ids[0], ids[3]]);
  });

  it('keeps a good one rather than a newer one without its manifest', async () => {
    const { indexDir, ids } = await indexOf(3);
    await truncate(join(generationDir(indexDir, ids[1] ?? ''), 'manifest.json'), 10);

    await removeOldGenerations(indexDir);

    expect((await readdir(generationsDir(indexDir))).sort()).toEqual([ids[0], ids[2]]);
  });

  it('removes what interrupted commands left, and no file of anybody else', async () => {
    const { indexDir } = await indexOf(1);
    await mkdir(join(generationsDir(indexDir), '.tmp-20260101T000000000Z-00000000', 'vectors'), {
      recursive: true,
    });
    await mkdir(join(indexDir, '.tmp-lock-999999999-x'));
    await mkdir(join(indexDir, `.tmp-lock-${process.pid}-y`));
    await writeFile(join(indexDir, '.tmp-CURRENT'), 'x');
    await writeFile(join(indexDir, '.gitkeep'), '');

    await removeOldGenerations(indexDir);

    const lockBeingTaken = `.tmp-lock-${process.pid}-y`;
    expect((await readdir(indexDir)).sort()).toEqual(['.gitkeep', lockBeingTaken, 'CURRENT', 'generations']);
    expect(await readdir(generationsDir(indexDir))).toHaveLength(1);
  });

  it('reports what it could not remove', async () => {
    const { indexDir } = await indexOf(3);
    const { operations } = await probe(indexDir);
    const rename = operations.findIndex((operation) => operation.startsWith('rename'));
    const { disk } = faultyDisk(rename, 'EACCES');

    const { removed, failures } = await removeOldGenerations(indexDir, disk);

    expect(removed).toEqual([]);
    expect(failures).toEqual([expect.stringContaining('EACCES')]);
  });
});

/** The operations of a removal that fails at its first rename. */
async function probe(indexDir: string) {
  const recording = faultyDisk(Number.POSITIVE_INFINITY, 'EIO');
  const disk = {
    ...recording.disk,
    rename: (from: string, to: string) => recording.disk.rename(`${from}?`, to),
  };
  await removeOldGenerations(indexDir, disk);
  return recording;
}

describe('listGenerations', () => {
  it('lists newest first, marks the one in use and says what is wrong with a bad one', async () => {
    const { indexDir, ids } = await indexOf(3);
    await truncate(join(generationDir(indexDir, ids[0] ?? ''), 'manifest.json'), 10);

    const listed = await listGenerations(indexDir);

    expect(listed.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      [ids[2], true],
      [ids[1], false],
      [ids[0], false],
    ]);
    expect(listed[2]?.problem).toContain('manifest.json');
  });

  it('lists nothing where there is no index', async () => {
    expect(await listGenerations(join(await temporaryIndexDir(), 'none'))).toEqual([]);
  });
});

describe('rollBack', () => {
  it('puts the newest other generation in use, passing over damaged ones', async () => {
    const { indexDir, ids } = await indexOf(3);
    await truncate(join(generationDir(indexDir, ids[1] ?? ''), FILES.sentenceVectors), 10);

    expect(await rollBack(indexDir)).toBe(ids[0]);

    expect(await readCurrent(indexDir)).toBe(ids[0]);
  });

  it('mends an index whose CURRENT is damaged', async () => {
    const { indexDir, ids } = await indexOf(2);
    await writeFile(join(indexDir, 'CURRENT'), '');

    expect(await rollBack(indexDir)).toBe(ids[1]);
  });

  it('says so when there is nothing to go back to', async () => {
    const { indexDir } = await indexOf(1);

    await expect(rollBack(indexDir)).rejects.toMatchObject({ code: 'INDEX_MISSING' });
  });
});
