// `npm run ingest` with the real model, as a shell meets it.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { IngestSummary } from '../../src/ingest.js';
import { temporaryIndexDir } from '../support/index-contents.js';

const SCRIPT = new URL('../../dist/scripts/ingest.js', import.meta.url).pathname;
const PAGE = new URL('../../corpus/umea-kommun.txt', import.meta.url).pathname;

it('indexes what it can, names what it cannot with exit code 3, and embeds nothing the second time', async () => {
  const root = await temporaryIndexDir();
  const [corpusDir, indexDir] = [join(root, 'corpus'), join(root, 'index')];
  await mkdir(corpusDir);
  await copyFile(PAGE, join(corpusDir, 'umea-kommun.txt'));
  await writeFile(join(corpusDir, 'bild.txt'), Buffer.alloc(64));
  const run = () => {
    const args = [SCRIPT, '--corpus', corpusDir, '--index', indexDir, '--json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const summary: IngestSummary = JSON.parse(stdout);
    return { status, stderr, summary };
  };

  const first = run();
  const second = run();

  expect(first.status).toBe(3);
  expect(first.stderr).toContain('bild.txt');
  expect(first.summary).toMatchObject({ hasChanged: true, failures: [{ source: 'bild.txt' }] });
  expect(first.summary.counts).toMatchObject({ sources: 2, documents: 16 });
  expect(second.summary).toMatchObject({
    generation: first.summary.generation,
    hasChanged: false,
    counts: { embedded: 0 },
  });
  expect((await readdir(indexDir)).sort()).toEqual(['CURRENT', 'generations']);
});
