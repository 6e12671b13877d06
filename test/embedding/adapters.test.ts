import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapterPath, readAdapters, turned } from '../../src/embedding/adapters.js';

/** Exchanges the two numbers of a vector. */
const SWAP = Float32Array.of(0, 1, 1, 0);

let modelDir: string;

beforeEach(async () => {
  modelDir = join(await mkdtemp(join(tmpdir(), 'adapters-')), 'small-model');
  await mkdir(join(modelDir, 'adapters'), { recursive: true });
});

afterEach(async () => {
  await rm(join(modelDir, '..'), { recursive: true, force: true });
});

const bytesOf = (matrix: Float32Array) => Buffer.from(matrix.buffer);
const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('reading the adapters of a model', () => {
  it('finds none where a model comes without', async () => {
    expect(await readAdapters(modelDir, 2, {})).toEqual(new Map());
  });

  it('reads a matrix as it was written', async () => {
    await writeFile(adapterPath(modelDir, 'topic'), bytesOf(SWAP));

    expect(await readAdapters(modelDir, 2, {})).toEqual(new Map([['topic', SWAP]]));
  });

  it('accepts one that has its recorded sum', async () => {
    const bytes = bytesOf(SWAP);
    await writeFile(adapterPath(modelDir, 'fact'), bytes);

    expect((await readAdapters(modelDir, 2, { 'small-model/fact': sumOf(bytes) })).has('fact')).toBe(true);
  });

  it.each([
    ['of another size', Buffer.alloc(12), {}, /16 bytes.*found 12/],
    ['that was changed', bytesOf(SWAP), { 'small-model/topic': '0'.repeat(64) }, /SHA-256 0000.*found/],
  ])('refuses one %s', async (_, bytes, recorded, message) => {
    await writeFile(adapterPath(modelDir, 'topic'), bytes);

    await expect(readAdapters(modelDir, 2, recorded)).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      message: expect.stringMatching(message),
    });
  });

  it('misses one whose sum is recorded', async () => {
    const recorded = { 'small-model/topic': sumOf(bytesOf(SWAP)) };

    await expect(readAdapters(modelDir, 2, recorded)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });
});

describe('turning an embedding', () => {
  it('multiplies by the matrix and keeps the length', () => {
    expect([...turned(Float32Array.of(0.6, 0.8), SWAP)]).toEqual([
      expect.closeTo(0.8, 6),
      expect.closeTo(0.6, 6),
    ]);
    expect(Math.hypot(...turned(Float32Array.of(1, 0), Float32Array.of(3, 0, 4, 0)))).toBeCloseTo(1, 6);
  });

  it('leaves an embedding alone that the matrix would make nothing of', () => {
    const embedding = Float32Array.of(1, 0);

    expect(turned(embedding, new Float32Array(4))).toBe(embedding);
  });
});
