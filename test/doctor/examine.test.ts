import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failed, passed, worstStatus } from '../../src/doctor/check.js';
import { checkCorpus, checkIndex, checkModel } from '../../src/doctor/check-contents.js';
import { checkDiskSpace, checkReadable, checkWritable } from '../../src/doctor/check-folders.js';
import { checkNativeParts, checkNode } from '../../src/doctor/check-platform.js';
import { checkPort } from '../../src/doctor/check-port.js';
import { checkMachine } from '../../src/doctor/examine.js';
import { writeGeneration } from '../../src/search-index/write-generation.js';
import { sampleContents, temporaryIndexDir } from '../support/index-contents.js';
import { startServer } from '../support/start-server.js';

const MEBIBYTE = 2 ** 20;

describe('checkNode', () => {
  it('refuses what is too old, warns of what is no longer maintained, and takes the rest', () => {
    expect(
      ['18.19.0', '20.11.1', '20.12.0', '22.1.0', '24.0.0'].map((version) => checkNode(version).status),
    ).toEqual(['failed', 'failed', 'warning', 'ok', 'ok']);
  });
});

describe('checkNativeParts', () => {
  it('says what to install where a part does not load and there is no compiler', async () => {
    const parts = new Map([['hnswlib-node', () => Promise.reject(new Error('invalid ELF header\nat …'))]]);

    const check = await checkNativeParts(parts, () => false);

    expect(check).toMatchObject({ status: 'failed', found: 'hnswlib-node: invalid ELF header' });
    expect(check.fix).toContain('apt-get install python3 make g++');
    expect((await checkNativeParts(parts, () => true)).fix).toContain('npm ci');
  });

  it('is content where they load, without a compiler too', async () => {
    const parts = new Map([['hnswlib-node', async () => ({})]]);

    expect((await checkNativeParts(parts, () => false)).status).toBe('ok');
  });
});

describe('checkModel', () => {
  it('names the folder that holds no model', async () => {
    const { check, value } = await checkModel('/no/such/model');

    expect(check).toMatchObject({ status: 'failed', found: expect.stringContaining('/no/such/model') });
    expect(value).toBeUndefined();
  });
});

describe('checkCorpus', () => {
  it('counts texts, warns of files that cannot be read, and fails without any text', async () => {
    const root = await temporaryIndexDir();
    const empty = join(root, 'empty');
    await mkdir(empty);
    await writeFile(join(root, 'vatten.txt'), 'Vatten i Växjö\n\nKommunen delar vatten med Kalush.\n');

    expect((await checkCorpus(root)).check.status).toBe('ok');
    await writeFile(join(root, 'bild.txt'), Buffer.alloc(64));
    expect((await checkCorpus(root)).check).toMatchObject({
      status: 'warning',
      found: expect.stringContaining('bild.txt'),
    });
    expect((await checkCorpus(empty)).check.status).toBe('failed');
    expect((await checkCorpus(join(root, 'none'))).check.status).toBe('failed');
  });
});

describe('checkIndex', () => {
  it('tells missing, whole, outdated, foreign and damaged apart', async () => {
    const indexDir = await temporaryIndexDir();
    const nothing = { model: undefined, digest: undefined };
    const { check: missing } = await checkIndex(indexDir, nothing);
    const manifest = await writeGeneration(indexDir, sampleContents(1));
    const statusWith = async (other: object) =>
      (await checkIndex(indexDir, { ...nothing, ...other })).check.status;

    expect(missing).toMatchObject({ status: 'warning', found: 'none' });
    expect(await statusWith({ digest: manifest.corpusDigest })).toBe('ok');
    expect(await statusWith({ digest: 'other' })).toBe('warning');
    expect(await statusWith({ model: { sha256: 'b'.repeat(64) } })).toBe('failed');
    await writeFile(join(indexDir, 'generations', manifest.id, 'chunks.f32'), 'x');
    const { check: damaged } = await checkIndex(indexDir, nothing);
    expect(damaged).toMatchObject({ status: 'failed', found: expect.stringContaining('chunks.f32') });
  });
});

describe('folders and disks', () => {
  it('judges a folder that is not there yet by the one it would be made in', async () => {
    const root = await temporaryIndexDir();

    expect((await checkWritable('index folder', join(root, 'a', 'b'), 'INDEX_DIR')).status).toBe('ok');
    expect(await checkWritable('index folder', '/proc/none', 'INDEX_DIR')).toMatchObject({
      status: 'failed',
      fix: expect.stringContaining('INDEX_DIR'),
    });
    expect((await checkReadable('corpus folder', join(root, 'none'), 'CORPUS_DIR')).status).toBe('failed');
  });

  it('asks for room for three indexes, and fails where not even one fits', async () => {
    const status = async (freeMiB: number, indexMiB: number) =>
      (await checkDiskSpace(tmpdir(), indexMiB * MEBIBYTE, async () => freeMiB * MEBIBYTE)).status;

    expect(await status(1_000, 10)).toBe('ok');
    expect(await status(199, 10)).toBe('warning');
    expect(await status(1_000, 400)).toBe('warning');
    expect(await status(300, 400)).toBe('failed');
  });
});

describe('checkPort', () => {
  it('is content with a free port and with one that the assistant has, and names a port that another has', async () => {
    const ours = await startServer();
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    other.on('connection', (socket) => socket.end('no http\n'));

    expect((await checkPort('127.0.0.1', 0)).status).toBe('ok');
    expect(await checkPort('127.0.0.1', ours.port)).toMatchObject({
      status: 'ok',
      found: 'the assistant is running',
    });
    expect(await checkPort('127.0.0.1', port)).toMatchObject({ status: 'failed', found: 'EADDRINUSE' });
  });
});

describe('checkMachine', () => {
  it('warns of more workers than cores and of little memory', () => {
    expect(checkMachine(2, 2, 4_096 * MEBIBYTE).status).toBe('ok');
    expect(checkMachine(4, 2, 4_096 * MEBIBYTE)).toMatchObject({
      status: 'warning',
      fix: 'Set EMBEDDING_WORKERS to 2.',
    });
    expect(checkMachine(1, 2, 512 * MEBIBYTE).status).toBe('warning');
  });
});

describe('worstStatus', () => {
  it('is that of the worst check', () => {
    const bad = { found: 'a', expected: 'b', fix: 'c' };

    expect(worstStatus([passed('x', 'a', 'b')])).toBe('ok');
    expect(worstStatus([passed('x', 'a', 'b'), failed('y', bad, 'warning')])).toBe('warning');
    expect(worstStatus([failed('y', bad), failed('z', bad, 'warning')])).toBe('failed');
  });
});
