import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withCorpusFolder } from '../../src/evaluation/corpus-folder.js';

const FILES = { files: [{ name: 'sv/umea.md', text: 'Vatten\n' }] };

describe('the folder of a corpus', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  it('holds the files while it is used and is gone after', async () => {
    let used = '';
    const text = await withCorpusFolder(FILES, (folder) => {
      used = folder;
      return readFile(join(folder, 'sv', 'umea.md'), 'utf8');
    });
    expect(text).toBe('Vatten\n');
    await expect(access(used)).rejects.toThrow();
  });

  it('is gone after a failure too', async () => {
    let used = '';
    const failing = withCorpusFolder(FILES, (folder) => {
      used = folder;
      return Promise.reject(new Error('unreadable'));
    });
    await expect(failing).rejects.toThrow('unreadable');
    await expect(access(used)).rejects.toThrow();
  });

  it('is the own one of a corpus that has one, and stays', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'own-'));
    folders.push(dir);
    await writeFile(join(dir, 'a.txt'), 'a');
    expect(await withCorpusFolder({ dir }, async (folder) => folder)).toBe(dir);
    expect(await readFile(join(dir, 'a.txt'), 'utf8')).toBe('a');
  });
});
