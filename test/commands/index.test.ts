// `npm run index` as a shell meets it: exit codes, one clear sentence, and data that parses.
import { spawnSync } from 'node:child_process';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generationDir } from '../../src/search-index/layout.js';
import { takeLock } from '../../src/search-index/lock.js';
import { writeGeneration } from '../../src/search-index/write-generation.js';
import { sampleContents, temporaryIndexDir, tickingClock } from '../support/index-contents.js';

const SCRIPT = new URL('../../dist/scripts/index.js', import.meta.url).pathname;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

async function indexOfTwo() {
  const indexDir = await temporaryIndexDir();
  const clock = tickingClock();
  const ids: string[] = [];
  for (const seed of [1, 2]) {
    const contents = sampleContents(seed);
    ids.push((await writeGeneration(indexDir, contents, { clock })).id);
  }
  return { indexDir, ids };
}

// Every case starts processes: under a second each, more on a busy machine.
describe('npm run index', { timeout: 30_000 }, () => {
  it('verifies a whole index, and ends with 5 naming the file of a damaged one', async () => {
    const { indexDir, ids } = await indexOfTwo();

    expect(run('verify', '--index', indexDir)).toMatchObject({ status: 0, stderr: '' });

    const path = join(generationDir(indexDir, ids[1] ?? ''), 'vectors/hnswlib.index');
    await truncate(path, 200);
    const damaged = run('verify', '--index', indexDir);
    expect(damaged).toMatchObject({ status: 5, stdout: '' });
    expect(damaged.stderr).toContain(path);
    expect(damaged.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('rolls back, lists as JSON, and clears up', async () => {
    const { indexDir, ids } = await indexOfTwo();

    expect(run('rollback', '--index', indexDir).status).toBe(0);

    const listed: { id: string; isCurrent: boolean }[] = JSON.parse(
      run('list', '--index', indexDir, '--json').stdout,
    );
    expect(listed.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      [ids[1], false],
      [ids[0], true],
    ]);
    expect(run('gc', '--index', indexDir)).toMatchObject({ status: 0, stdout: 'Nothing to remove.\n' });
  });

  it('ends with 1 and what to do where there is no index', async () => {
    const outcome = run('verify', '--index', await temporaryIndexDir());

    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toContain('npm run ingest');
  });

  it('ends with 4 and the name of the holder while an ingest is at work', async () => {
    const { indexDir } = await indexOfTwo();
    const lock = await takeLock(indexDir);

    const outcome = run('rollback', '--index', indexDir);

    await lock.release();
    expect(outcome.status).toBe(4);
    expect(outcome.stderr).toContain(`process ${process.pid} on`);
  });

  it.each([[['frob']], [['verify', '--frob']]])('ends with 2 for %j', (args) => {
    expect(run(...args).status).toBe(2);
  });

  it.each([[['--help']], [['verify', '--help']]])('explains itself for %j', (args) => {
    const { status, stdout } = run(...args);

    expect(status).toBe(0);
    expect(stdout).toContain('Usage: index');
  });
});
