// Every file of an index damaged in every way: always refused, naming the file, by this process (which lives on) and by
// `npm run index -- verify` with exit code 5. hnswlib would have loaded a flipped bit in silence and died on a block.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../../src/errors.js';
import { CURRENT_FILE, generationDir } from '../../../src/search-index/layout.js';
import { MANIFEST_FILE } from '../../../src/search-index/manifest.js';
import { commandFile } from '../build.js';
import { createFindings, type Findings, type PartOptions, type PartReport, scaled } from '../part.js';
import { ingestCorpus, openIndex, withFolder, writeCorpora } from './corpora.js';

/** Bits flipped in each file, at places spread over it. */
const FLIPS = 200;

/** Exit code of an index that is not as it was built (scripts/command.ts). */
const EXIT_INVALID = 5;

const BLOCK_BYTES = 4096;

/** One way to damage a file; undefined where the result would be the same file. */
interface Damage {
  readonly name: string;
  readonly bytes: Uint8Array | 'missing' | 'folder';
}

function flipped(whole: Uint8Array, place: number, count: number): Damage {
  const bytes = Uint8Array.from(whole);
  const at = Math.min(bytes.length - 1, Math.floor((bytes.length * place) / count));
  bytes[at] = bytes[at]! ^ (1 << (place % 8));
  return { name: `bit ${place % 8} of byte ${at} flipped`, bytes };
}

function overwritten(whole: Uint8Array, at: number): Damage {
  const bytes = Uint8Array.from(whole);
  for (let offset = at; offset < Math.min(bytes.length, at + BLOCK_BYTES); offset += 1) {
    bytes[offset] = bytes[offset]! ^ 0xa5;
  }
  return { name: `block at ${at} overwritten`, bytes };
}

/** All damages of one file. */
function damagesOf(whole: Uint8Array, foreign: readonly Uint8Array[], flipCount: number): Damage[] {
  const damages: Damage[] = [
    { name: 'one byte cut off', bytes: whole.subarray(0, -1) },
    { name: 'half cut off', bytes: whole.subarray(0, whole.length >> 1) },
    { name: 'emptied', bytes: new Uint8Array() },
    { name: 'one byte added', bytes: Buffer.concat([whole, Buffer.from('\n')]) },
    { name: 'doubled', bytes: Buffer.concat([whole, whole]) },
    { name: 'zeroed', bytes: new Uint8Array(whole.length) },
    { name: 'removed', bytes: 'missing' },
    { name: 'replaced by a folder', bytes: 'folder' },
    overwritten(whole, 0),
    overwritten(whole, Math.max(0, whole.length - BLOCK_BYTES)),
    ...foreign.map((bytes, at) => ({ name: `swapped with foreign file ${at}`, bytes })),
    ...Array.from({ length: flipCount }, (_, place) => flipped(whole, place, flipCount)),
  ];
  return damages.filter(({ bytes }) => typeof bytes === 'string' || Buffer.compare(bytes, whole) !== 0);
}

async function put(path: string, { bytes }: Damage): Promise<void> {
  await rm(path, { recursive: true, force: true });
  if (bytes === 'folder') await mkdir(path);
  else if (bytes !== 'missing') await writeFile(path, bytes);
}

/** How opening ended: the refusal, or that it did not refuse. */
async function openingOf(indexDir: string): Promise<AppError | string> {
  try {
    return `opened ${(await openIndex(indexDir)).id}`;
  } catch (error) {
    return error instanceof AppError ? error : String(error);
  }
}

/** An index of two generations, and how often it was damaged. */
interface Scene {
  readonly indexDir: string;
  /** Folders of the generation in use and of the one before. */
  readonly dir: string;
  readonly olderDir: string;
  /** Files of a generation, the manifest included. */
  readonly names: readonly string[];
  readonly findings: Findings;
  readonly scale: number;
  readonly counts: { refused: number; commands: number };
}

/** Contents that belong elsewhere: the same file of the other generation, and another file of this one. */
async function foreignBytes({ dir, olderDir, names }: Scene, name: string): Promise<Uint8Array[]> {
  if (name === CURRENT_FILE) return [Buffer.from('../../etc\n'), Buffer.from(basename(olderDir))];
  const other = names[(names.indexOf(name) + 1) % names.length]!;
  return [await readFile(join(olderDir, name)), await readFile(join(dir, other))];
}

/** Whether the damage was refused as it must be; in use, CURRENT need not be named: what it leads to is. */
function isRefused(outcome: AppError | string, path: string, { bytes }: Damage): boolean {
  if (typeof outcome === 'string') return false;
  const isCurrent = path.endsWith(CURRENT_FILE);
  if (isCurrent && bytes === 'missing') return outcome.code === 'INDEX_MISSING';
  return outcome.code === 'INDEX_INVALID' && (isCurrent || outcome.message.includes(path));
}

function verifyByCommand({ indexDir, findings, counts }: Scene, path: string, what: string): void {
  counts.commands += 1;
  const { status, stderr } = spawnSync(
    process.execPath,
    [commandFile('index'), 'verify', '--index', indexDir],
    {
      encoding: 'utf8',
    },
  );
  const isNamed = path.endsWith(CURRENT_FILE) || stderr.includes(path);
  findings.check(
    status === EXIT_INVALID && isNamed,
    () => `${what}: verify ended with ${status}, ${stderr.slice(0, 200)}`,
  );
}

/** Damages one file in every way, and mends it. */
async function damageFile(scene: Scene, name: string): Promise<void> {
  const { indexDir, dir, names, findings, scale, counts } = scene;
  const path = join(name === CURRENT_FILE ? indexDir : dir, name);
  const bytes = await readFile(path);
  const damages = damagesOf(bytes, await foreignBytes(scene, name), scaled(FLIPS, scale));
  for (const [at, damage] of damages.entries()) {
    await put(path, damage);
    const what = `${name}, ${damage.name}`;
    const outcome = await openingOf(indexDir);
    if (findings.check(isRefused(outcome, path, damage), () => `${what}: ${String(outcome)}`))
      counts.refused += 1;
    // Each kind once by command, of the flipped bits the first; in a sample some of them.
    const isKind = !damage.name.startsWith('bit') || damage.name.endsWith('byte 0 flipped');
    const isChosen = scale >= 1 || at % 10 === names.indexOf(name) % 10;
    const hasCurrent = !(name === CURRENT_FILE && damage.bytes === 'missing');
    if (isKind && isChosen && hasCurrent) verifyByCommand(scene, path, what);
  }
  await rm(path, { recursive: true, force: true });
  await writeFile(path, bytes);
}

/** Damages an index. */
export async function damageIndex({ scale, onProgress }: PartOptions): Promise<PartReport> {
  const findings = createFindings(
    'damage',
    'Every file of an index, damaged in any way, is refused by name with exit code 5, and the process lives.',
  );
  await withFolder(async (root) => {
    await writeCorpora(root);
    const indexDir = join(root, 'index');
    const older = await ingestCorpus({ root, indexDir, corpus: 'old' });
    const { generation } = await ingestCorpus({ root, indexDir, corpus: 'new' });
    const { manifest } = await openIndex(indexDir);
    const scene = {
      indexDir,
      dir: generationDir(indexDir, generation),
      olderDir: generationDir(indexDir, older.generation),
      names: [...Object.keys(manifest.files), MANIFEST_FILE],
      findings,
      scale,
      counts: { refused: 0, commands: 0 },
    };
    for (const name of [...scene.names, CURRENT_FILE]) {
      onProgress?.(`damaging ${name}`);
      await damageFile(scene, name);
    }
    findings.check((await openIndex(indexDir)).id === generation, () => 'the mended index does not open');
    findings.figure('files damaged', scene.names.length + 1);
    findings.figure('damages refused by name', scene.counts.refused);
    findings.figure('of these also by the command, with exit code 5', scene.counts.commands);
  });
  return findings.report();
}
