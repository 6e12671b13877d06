import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { prepareIndex } from '../src/prepare-index.js';
import { createFakeEmbedder } from './support/fake-embedder.js';

/** An empty index and a corpus of one text. */
function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'prepare-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const corpusDir = mkdtempSync(join(folder, 'corpus-'));
  const text = join(corpusDir, 'umeå.txt');
  writeFileSync(text, 'Vatten i Umeå\n\nProjektet handlar om vattenförsörjning.\n');
  return {
    corpusDir,
    text,
    indexDir: join(folder, 'index'),
    embedder: createFakeEmbedder(),
    measureBackground: () => ({}),
  };
}

// Building loads the whole vocabulary, which takes seconds on a busy machine.
describe('prepareIndex', { timeout: 30_000 }, () => {
  it('builds where there is no index, and leaves one that is up to date', async () => {
    const { text, ...parts } = setUp();

    const first = await prepareIndex({ ...parts, when: 'changed' });
    const second = await prepareIndex({ ...parts, when: 'changed' });

    expect(first.built?.counts.documents).toBe(1);
    expect(second).toEqual({});
  });

  it('builds anew when a text changed, unless only a missing index is to be built', async () => {
    const { text, ...parts } = setUp();
    await prepareIndex({ ...parts, when: 'missing' });
    writeFileSync(text, 'Skolor i Växjö\n\nProjektet handlar om undervisning.\n');

    expect(await prepareIndex({ ...parts, when: 'missing' })).toEqual({});
    expect((await prepareIndex({ ...parts, when: 'changed' })).built?.hasChanged).toBe(true);
  });

  it('keeps an index that serves when its corpus is gone, with a sentence', async () => {
    const { text, ...parts } = setUp();
    await prepareIndex({ ...parts, when: 'changed' });
    rmSync(parts.corpusDir, { recursive: true });

    const { built, warning } = await prepareIndex({ ...parts, when: 'changed' });

    expect(built).toBeUndefined();
    expect(warning).toMatch(/^The index stays as it was: .*CORPUS_DIR/);
  });

  it('fails where there is neither index nor corpus', async () => {
    const { text, ...parts } = setUp();
    rmSync(parts.corpusDir, { recursive: true });

    await expect(prepareIndex({ ...parts, when: 'changed' })).rejects.toMatchObject({
      code: 'CORPUS_UNREADABLE',
    });
  });
});
