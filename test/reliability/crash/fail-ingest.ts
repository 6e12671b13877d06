// Every operation of the disk failing in turn, through a whole ingest with lock, clearing up and publishing: by an
// injected error, and on a tmpfs that really fills up at every page. An ingest then ends with an error that names
// the operation, or has got round the failure; the index in use is whole either way, and remains do not pile up.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../src/errors.js';
import { type Fault, faultyDisk } from '../../support/faulty-disk.js';
import { createFindings, type Findings, type PartOptions, type PartReport } from '../part.js';
import { ingestCorpus, stateOf, withFolder, writeCorpora } from './corpora.js';

const FAULTS: readonly Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'short write'];

/** Bytes a tmpfs hands out at a time. */
const PAGE_BYTES = 4096;

/** Pages of the largest tmpfs tried; an ingest of these corpora fits well before. */
const MAX_FREE_PAGES = 120;

interface Scene {
  readonly root: string;
  /** The index before, copied for each attempt; absent for a first ingest. */
  readonly template: string | undefined;
  readonly before: string;
  readonly after: string;
  readonly findings: Findings;
  readonly scale: number;
}

async function fileCount(indexDir: string): Promise<number> {
  return (await readdir(indexDir, { recursive: true }).catch(() => [])).length;
}

/** Whether an error says what failed and what to do, as a person would need it. */
function isNamed(error: unknown): boolean {
  return (
    error instanceof AppError && error.code === 'INDEX_WRITE_FAILED' && error.message.includes('run it again')
  );
}

/** One attempt with a fault; counts whether the ingest got round it. @returns false when there is no such operation */
async function attempt(scene: Scene, fault: Fault, at: number, counts: { failed: number; survived: number }) {
  const { root, template, before, after, findings } = scene;
  const indexDir = join(root, 'attempt');
  await rm(indexDir, { recursive: true, force: true });
  if (template !== undefined) await cp(template, indexDir, { recursive: true });
  const { disk, operations } = faultyDisk(at, fault);
  const outcome = await ingestCorpus({ root, indexDir, corpus: 'new', disk }).then(
    () => 'done',
    (error: unknown) => error,
  );
  if (operations.length <= at) return false;
  const where = `${fault} at ${operations[at]?.replace(indexDir, '')}`;
  const found = await stateOf(indexDir);
  findings.check(outcome === 'done' || isNamed(outcome), () => `${where}: ended with ${String(outcome)}`);
  // Only the very last sync may fail with the new index in use already.
  findings.check(
    found === after || (outcome !== 'done' && found === before),
    () => `${where}: found ${found.slice(0, 80)}`,
  );
  if (outcome === 'done') counts.survived += 1;
  else counts.failed += 1;
  const remains = await fileCount(indexDir);
  await ingestCorpus({ root, indexDir, corpus: 'new', disk: faultyDisk(at, fault).disk }).catch(
    () => undefined,
  );
  const remainsAgain = await fileCount(indexDir);
  const generationFiles = 16;
  findings.check(
    remainsAgain <= remains + generationFiles,
    () => `${where}: ${remains} files after one failure, ${remainsAgain} after two`,
  );
  return true;
}

async function injectFaults(scene: Scene): Promise<void> {
  const step = Math.max(1, Math.round(1 / scene.scale));
  for (const fault of FAULTS) {
    const counts = { failed: 0, survived: 0 };
    for (let at = 0; await attempt(scene, fault, at, counts); at += step);
    const name = `${fault}, ${scene.template === undefined ? 'first' : 'later'} ingest`;
    scene.findings.figure(`${name}: ended by a named error`, counts.failed);
    scene.findings.figure(`${name}: got round it`, counts.survived);
  }
}

/** Mounts a tmpfs of so many bytes; undefined where this user may not. */
function mountTmpfs(path: string, sizeBytes: number): (() => void) | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', path], { stdio: 'ignore' });
    return () => void execFileSync('umount', [path]);
  } catch {
    return undefined;
  }
}

/** Later ingests on disks with a page more free each time, until one succeeds. */
async function fillDisks({ root, template, before, after, findings, scale }: Scene): Promise<void> {
  const step = Math.max(1, Math.round(1 / scale));
  let fullCount = 0;
  for (let freePages = 0; freePages <= MAX_FREE_PAGES; freePages += step) {
    const mountPoint = join(root, 'small');
    await mkdir(mountPoint, { recursive: true });
    const unmount = mountTmpfs(mountPoint, 4 * 1024 * 1024);
    if (unmount === undefined) {
      findings.skip('a real full disk: mounting a tmpfs needs root');
      return;
    }
    try {
      const indexDir = join(mountPoint, 'index');
      if (template !== undefined) await cp(template, indexDir, { recursive: true });
      await fillBut(mountPoint, freePages);
      const outcome = await ingestCorpus({ root, indexDir, corpus: 'new' }).then(
        () => 'done',
        (error: unknown) => error,
      );
      const found = await stateOf(indexDir);
      const where = `a disk with ${freePages} pages free`;
      if (outcome === 'done') {
        findings.check(
          found === after,
          () => `${where}: expected the new index, found ${found.slice(0, 80)}`,
        );
        findings.figure('pages an ingest needs on a real tmpfs, about', freePages);
        break;
      }
      fullCount += 1;
      findings.check(isNamed(outcome), () => `${where}: ended with ${String(outcome)}`);
      findings.check(found === before, () => `${where}: expected the old index, found ${found.slice(0, 80)}`);
    } finally {
      unmount();
    }
  }
  findings.figure('real full tmpfs, of different room: ended by a named error', fullCount);
}

/** Fills a tmpfs until only so many pages are left. */
async function fillBut(mountPoint: string, freePages: number): Promise<void> {
  for (let page = 0; page < freePages; page += 1) {
    await writeFile(join(mountPoint, `spare-${page}`), Buffer.alloc(PAGE_BYTES));
  }
  const ballast = Buffer.alloc(PAGE_BYTES);
  try {
    for (let piece = 0; ; piece += 1) await writeFile(join(mountPoint, `ballast-${piece}`), ballast);
  } catch {
    // Full, as wanted.
  }
  for (let page = 0; page < freePages; page += 1) await rm(join(mountPoint, `spare-${page}`));
}

/** Lets ingests fail. */
export async function failIngest({ scale }: PartOptions): Promise<PartReport> {
  const findings = createFindings(
    'faults',
    'Whichever operation of an ingest fails, it ends with an error that names it or gets round it; the index in use stays whole and remains do not pile up.',
  );
  await withFolder(async (root) => {
    await writeCorpora(root);
    const template = join(root, 'expected-old');
    await ingestCorpus({ root, indexDir: template, corpus: 'old' });
    await ingestCorpus({ root, indexDir: join(root, 'expected-new'), corpus: 'new' });
    const after = await stateOf(join(root, 'expected-new'));
    const scene = { root, after, findings, scale };
    await injectFaults({ ...scene, template: undefined, before: 'INDEX_MISSING' });
    const later = { ...scene, template, before: await stateOf(template) };
    await injectFaults(later);
    await fillDisks(later);
  });
  return findings.report();
}
