// kill -9 at every operation of the disk, of a first ingest and of a later one, and at random moments of ingests in a
// loop. After each kill the index is opened afresh: it must hold the old contents or the new, to the byte. SIGKILL
// leaves to the system what was written and not synced; that every file is synced before it is named is shown by the
// order of operations in test/search-index/write-generation.test.ts.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generationsDir } from '../../../src/search-index/layout.js';
import { bundle } from '../build.js';
import { createFindings, type Findings, type PartOptions, type PartReport, scaled } from '../part.js';
import { type CorpusName, ingestCorpus, stateOf, withFolder, writeCorpora } from './corpora.js';

/** What a kill needs. */
interface Scene {
  readonly root: string;
  readonly states: Readonly<Record<CorpusName, string>>;
  /** The bundled ingest-child.ts. */
  readonly child: string;
  readonly findings: Findings;
  readonly options: PartOptions;
}

/** Kills at random moments of the published run. */
const RANDOM_KILLS = 1_000;

/** Crashes of an ingest in the smallest sample. */
const MIN_CRASHES = 5;

/** Longest wait before a random kill, in ingests. */
const MAX_DELAY_INGESTS = 3;

/** Children at once. Chosen: the machine has two cores. */
const WORKERS = 2;

/** Runs the tasks, a few at a time. */
async function inParallel<T>(tasks: readonly T[], work: (task: T) => Promise<void>): Promise<void> {
  const waiting = [...tasks];
  const worker = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await work(task);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
}

/** The state that an undisturbed ingest of each corpus leads to. */
async function expectedStates(root: string): Promise<Readonly<Record<CorpusName, string>>> {
  const states = { old: '', new: '' };
  for (const corpus of ['old', 'new'] as const) {
    const indexDir = join(root, `expected-${corpus}`);
    await ingestCorpus({ root, indexDir, corpus });
    states[corpus] = await stateOf(indexDir);
  }
  return states;
}

interface Crash {
  readonly moment: 'after' | 'within';
  readonly at: number;
}

/** Every crash of an ingest: after each operation, and within those that write. */
function crashesOf(operations: readonly string[]): Crash[] {
  return operations.flatMap((name, at) => [
    { moment: 'after', at },
    ...(name.startsWith('write') ? [{ moment: 'within', at } as const] : []),
  ]);
}

async function killAtOperations(scene: Scene): Promise<void> {
  const { root, states, child: childFile, findings, options } = scene;
  for (const before of ['INDEX_MISSING', states.old]) {
    const isFirst = before === 'INDEX_MISSING';
    const template = join(root, isFirst ? 'empty' : 'expected-old');
    const counted = join(root, 'counted');
    await cp(template, counted, { recursive: true }).catch(() => undefined);
    const { stdout } = spawnSync(process.execPath, [childFile, root, counted, 'new'], {
      encoding: 'utf8',
    });
    const operations: string[] = JSON.parse(stdout);
    await rm(counted, { recursive: true });
    const all = crashesOf(operations);
    // A share of them, some at least, spread over the whole ingest.
    const step = Math.max(1, Math.min(Math.round(1 / options.scale), Math.floor(all.length / MIN_CRASHES)));
    const crashes = all.filter((_, at) => at % step === 0);
    let newCount = 0;
    await inParallel(crashes, async ({ moment, at }) => {
      const indexDir = join(root, `crash-${moment}-${at}`);
      await cp(template, indexDir, { recursive: true }).catch(() => undefined);
      const child = spawn(process.execPath, [childFile, root, indexDir, 'new', moment, String(at)], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let complaint = '';
      child.stderr.on('data', (part) => {
        complaint += String(part);
      });
      const [code, signal] = await once(child, 'close');
      const where = `${moment} ${operations[at]} (operation ${at})`;
      findings.check(
        signal === 'SIGKILL',
        () =>
          `expected to be killed ${where}, found that it ended by itself (${code}): ${complaint.slice(0, 500)}`,
      );
      const found = await stateOf(indexDir);
      if (found === states.new) newCount += 1;
      findings.check(
        found === before || found === states.new,
        () => `killed ${where}: found ${found.slice(0, 80)}`,
      );
      await checkClearedUp(scene, indexDir);
      await rm(indexDir, { recursive: true, force: true });
    });
    const name = isFirst ? 'first ingest' : 'later ingest';
    findings.figure(`operations of a ${name}`, operations.length);
    findings.figure(`kills during a ${name}`, crashes.length);
    findings.figure(`of these found with the new index`, newCount);
  }
}

/** The next ingest must succeed, and leave nothing of the crashed one. */
async function checkClearedUp({ root, states, findings }: Scene, indexDir: string): Promise<void> {
  await ingestCorpus({ root, indexDir, corpus: 'new' });
  const found = await stateOf(indexDir);
  const names = (await readdir(indexDir)).sort().join(' ');
  const generations = await readdir(generationsDir(indexDir));
  const isClean =
    names === 'CURRENT generations' &&
    generations.length <= 2 &&
    generations.every((name) => !name.startsWith('.'));
  findings.check(
    found === states.new && isClean,
    () => `after the next ingest expected the new index alone, found ${names}; ${generations.join(' ')}`,
  );
}

function endOf(child: ChildProcess): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
}

async function killAtRandom(scene: Scene): Promise<void> {
  const { root, states, child: childFile, findings, options } = scene;
  const kills = scaled(RANDOM_KILLS, options.scale);
  const untilMs = performance.now() + (options.maxMs ?? Number.POSITIVE_INFINITY);
  const counts = { old: 0, new: 0 };
  const lanes = Array.from({ length: WORKERS }, (_, lane) => join(root, `random-${lane}`));
  for (const lane of lanes) await ingestCorpus({ root, indexDir: lane, corpus: 'old' });
  let done = 0;
  await Promise.all(
    lanes.map(async (indexDir) => {
      while (done < kills && performance.now() < untilMs) {
        done += 1;
        if (done % 50 === 0) options.onProgress?.(`killed ${done} of ${kills} times`);
        const child = spawn(process.execPath, [childFile, root, indexDir, 'loop'], {
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let complaint = '';
        child.stderr.on('data', (part) => {
          complaint += String(part);
        });
        const ended = endOf(child);
        const [said] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [])]);
        const ingestMs = Number(said ?? 0);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_DELAY_INGESTS * ingestMs));
        child.kill('SIGKILL');
        const signal = await ended;
        findings.check(
          signal === 'SIGKILL',
          () =>
            `expected the ingests to go on until killed, found that they ended: ${complaint.slice(0, 500)}`,
        );
        const found = await stateOf(indexDir);
        if (found === states.old) counts.old += 1;
        if (found === states.new) counts.new += 1;
        findings.check(
          found === states.old || found === states.new,
          () => `killed at random: found ${found.slice(0, 80)}`,
        );
      }
    }),
  );
  for (const lane of lanes) await checkClearedUp(scene, lane);
  findings.figure('kills at random moments', done);
  findings.figure('of these found with either index', `${counts.old} and ${counts.new}`);
}

/** Kills ingests. */
export async function killIngest(options: PartOptions): Promise<PartReport> {
  const child = await bundle('crash/ingest-child');
  const findings = createFindings(
    'kill',
    'After kill -9 at any moment of an ingest a fresh process opens the old or the new index, complete, and the next ingest clears up.',
  );
  await withFolder(async (root) => {
    await writeCorpora(root);
    const states = await expectedStates(root);
    const scene = { root, states, child, findings, options };
    await killAtOperations(scene);
    await killAtRandom(scene);
  });
  return findings.report();
}
