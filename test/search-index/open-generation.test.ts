// Writing and opening again: what was put in comes out, damage is refused by name, and old ones give way.
import { copyFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../src/search-index/generation-files.js';
import { generationDir } from '../../src/search-index/layout.js';
import { openGeneration } from '../../src/search-index/open-generation.js';
import { writeGeneration } from '../../src/search-index/write-generation.js';
import { MODEL, sampleContents, temporaryIndexDir, tickingClock } from '../support/index-contents.js';

async function writeSample(indexDir: string, seed = 1, clock = tickingClock()) {
  const contents = sampleContents(seed);
  return { contents, manifest: await writeGeneration(indexDir, contents, { clock }) };
}

/** Places of a file that are damaged here; test/reliability damages many more. */
const PLACES = 6;

/** Flips one bit of a file, position given as a share of its length. */
async function flipBit(path: string, share: number): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.min(bytes.length - 1, Math.floor(bytes.length * share));
  bytes[at] = bytes[at]! ^ (1 << (at % 8));
  await writeFile(path, bytes);
}

describe('openGeneration', () => {
  it('gives back documents, chunks, vectors and background as they were written', async () => {
    const indexDir = await temporaryIndexDir();
    const { contents, manifest } = await writeSample(indexDir);

    const opened = await openGeneration(indexDir, { model: MODEL });

    expect(opened.id).toBe(manifest.id);
    expect(opened.documents).toEqual(contents.documents);
    expect(opened.chunks).toEqual(contents.chunks);
    expect(opened.chunkVectors).toEqual(contents.chunkVectors);
    expect(opened.sentenceVectors).toEqual(contents.sentenceVectors);
    expect(opened.background).toEqual({ seed: 1 });
    expect(opened.sentenceRowOfChunk).toEqual([0, 2, 4]);
    expect(opened.lexical.search('vattnet', 'sv', 5).map(({ chunk }) => chunk)).toEqual([0]);
  });

  it('says that there is no index, and what builds one', async () => {
    const opening = openGeneration(await temporaryIndexDir(), { model: MODEL });

    await expect(opening).rejects.toMatchObject({
      code: 'INDEX_MISSING',
      message: expect.stringContaining('npm run ingest'),
    });
  });

  it('refuses an index of another model', async () => {
    const indexDir = await temporaryIndexDir();
    await writeSample(indexDir);

    const opening = openGeneration(indexDir, { model: { ...MODEL, sha256: 'b'.repeat(64) } });

    await expect(opening).rejects.toMatchObject({
      code: 'INDEX_MISMATCH',
      message: expect.stringContaining('npm run ingest'),
    });
  });

  const everyFile = [...Object.values(FILES), 'manifest.json', '../../CURRENT'];

  it.each(everyFile)('refuses a generation with a bit of %s flipped, naming the file', async (file) => {
    const indexDir = await temporaryIndexDir();
    const { manifest } = await writeSample(indexDir);
    const path = join(generationDir(indexDir, manifest.id), file);
    const whole = await readFile(path);

    for (let place = 0; place < PLACES; place += 1) {
      await flipBit(path, place / PLACES);
      const opening = openGeneration(indexDir, { model: MODEL });
      await expect(opening).rejects.toMatchObject({ code: 'INDEX_INVALID' });
      if (!file.endsWith('CURRENT')) await expect(opening).rejects.toThrow(path);
      await writeFile(path, whole);
    }
  });

  it.each(everyFile)('refuses a generation with %s cut short, emptied, extended or zeroed', async (file) => {
    const indexDir = await temporaryIndexDir();
    const { manifest } = await writeSample(indexDir);
    const path = join(generationDir(indexDir, manifest.id), file);
    const whole = await readFile(path);

    for (const damaged of [
      whole.subarray(0, -1),
      whole.subarray(0, whole.length >> 1),
      Buffer.alloc(0),
      Buffer.concat([whole, Buffer.from('\n')]),
      Buffer.alloc(whole.length),
    ]) {
      await writeFile(path, damaged);
      const opening = openGeneration(indexDir, { model: MODEL });
      await expect(opening).rejects.toMatchObject({
        code: 'INDEX_INVALID',
        message: expect.stringContaining(path.split('/').at(-1) ?? ''),
      });
    }
  });

  it('refuses files swapped with those of another generation, and whole folders under another name', async () => {
    const indexDir = await temporaryIndexDir();
    const clock = tickingClock();
    const older = await writeSample(indexDir, 1, clock);
    const newer = await writeSample(indexDir, 2, clock);
    const from = generationDir(indexDir, older.manifest.id);
    const to = generationDir(indexDir, newer.manifest.id);

    await copyFile(join(from, FILES.chunkVectors), join(to, FILES.chunkVectors));
    await expect(openGeneration(indexDir, { model: MODEL })).rejects.toThrow(FILES.chunkVectors);

    for (const file of [...Object.values(FILES), 'manifest.json'])
      await copyFile(join(from, file), join(to, file));
    await expect(openGeneration(indexDir, { model: MODEL })).rejects.toThrow('belongs to generation');
  });

  it('refuses CURRENT when it leads out of the index', async () => {
    const indexDir = await temporaryIndexDir();
    await writeSample(indexDir);
    await writeFile(join(indexDir, 'CURRENT'), '../../etc\n');

    await expect(openGeneration(indexDir, { model: MODEL })).rejects.toMatchObject({ code: 'INDEX_INVALID' });
  });

  it('reads a generation that was replaced while it was being opened', async () => {
    const indexDir = await temporaryIndexDir();
    const clock = tickingClock();
    await writeSample(indexDir, 1, clock);
    const { nodeDisk } = await import('../../src/search-index/disk.js');
    let isReplaced = false;
    const disk = {
      ...nodeDisk,
      async readFile(path: string) {
        if (path.endsWith('chunks.f32') && !isReplaced) {
          isReplaced = true;
          await writeSample(indexDir, 2, clock);
          await truncate(path, 0);
        }
        return nodeDisk.readFile(path);
      },
    };

    const opened = await openGeneration(indexDir, { model: MODEL }, disk);

    expect(opened.background).toEqual({ seed: 2 });
  });
});

describe('writeGeneration', () => {
  it('writes the same bytes for the same contents', async () => {
    const [first, second] = [await temporaryIndexDir(), await temporaryIndexDir()];

    const one = await writeSample(first);
    const two = await writeSample(second);

    expect(two.manifest).toEqual(one.manifest);
  });

  it('leaves nothing but CURRENT and generations', async () => {
    const indexDir = await temporaryIndexDir();

    await writeSample(indexDir);

    expect((await readdir(indexDir)).sort()).toEqual(['CURRENT', 'generations']);
  });

  it('writes and opens a corpus without chunks', async () => {
    const indexDir = await temporaryIndexDir();
    const contents = sampleContents(1, []);
    await writeGeneration(indexDir, contents);

    const opened = await openGeneration(indexDir, { model: MODEL });

    expect(opened.nearestChunks(new Float32Array(MODEL.dimensions), 3)).toEqual([]);
    expect(opened.lexical.search('vatten', 'sv', 3)).toEqual([]);
  });
});
