// Which generations stay: the one in use and the newest other good one, to roll back to. All else goes, and the
// remains of interrupted commands with it. Only with the lock in hand. A generation is renamed before it is removed,
// so that a half-removed one is never met under its name.
import { join } from 'node:path';
import { AppError } from '../errors.js';
import { readCurrent, writeCurrent } from './current.js';
import { type Disk, namingFailures, nodeDisk, systemCode, writeFailed } from './disk.js';
import { generationDir, generationsDir, isGenerationId, TEMPORARY } from './layout.js';
import { isLockInPreparation } from './lock.js';
import { MANIFEST_FILE, type Manifest } from './manifest.js';
import { readManifest, verifyGeneration } from './read-generation.js';

/** Generations kept, the one in use included. */
const KEPT_COUNT = 2;

/** One generation of an index, as its manifest tells. */
export interface StoredGeneration {
  readonly id: string;
  readonly isCurrent: boolean;
  /** Undefined when the manifest is missing, damaged or of another format; problem then says so. */
  readonly manifest?: Manifest;
  readonly problem?: string;
}

/** All generations, newest first; only their manifests are checked. An index that is not there has none. */
export async function listGenerations(
  indexDir: string,
  disk: Disk = nodeDisk,
): Promise<readonly StoredGeneration[]> {
  const current = await readCurrent(indexDir, disk).catch(() => undefined);
  const ids = (await namesIn(generationsDir(indexDir), disk)).filter(isGenerationId).reverse();
  const generations: StoredGeneration[] = [];
  for (const id of ids) {
    const isCurrent = id === current;
    try {
      generations.push({
        id,
        isCurrent,
        manifest: await readManifest(generationDir(indexDir, id), id, disk),
      });
    } catch (error) {
      generations.push({ id, isCurrent, problem: error instanceof Error ? error.message : String(error) });
    }
  }
  return generations;
}

/**
 * Removes what is no longer needed. Call it with the lock held.
 *
 * @returns Names of what was removed, and messages on what could not be; a next call tries again.
 */
export async function removeOldGenerations(
  indexDir: string,
  disk: Disk = nodeDisk,
): Promise<{ readonly removed: readonly string[]; readonly failures: readonly string[] }> {
  const naming = namingFailures(disk);
  const generations = await listGenerations(indexDir, disk);
  const others = generations.filter(({ isCurrent, manifest }) => !isCurrent && manifest !== undefined);
  const hasCurrent = generations.some(({ isCurrent }) => isCurrent);
  const spared = new Set(others.slice(0, hasCurrent ? KEPT_COUNT - 1 : KEPT_COUNT).map(({ id }) => id));
  const surplus = generations
    .filter(({ id, isCurrent }) => !isCurrent && !spared.has(id))
    .map(({ id }) => id);
  const remains = await remainsOf(indexDir, disk);
  const removed: string[] = [];
  const failures: string[] = [];
  for (const [name, path, isWhole] of [
    ...surplus.map((id) => [id, generationDir(indexDir, id), true] as const),
    ...remains.map((path) => [path, path, false] as const),
  ]) {
    try {
      const doomed = isWhole ? generationDir(indexDir, `${TEMPORARY}${name}`) : path;
      if (isWhole) await naming.rename(path, doomed);
      await naming.remove(doomed);
      removed.push(name);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { removed, failures };
}

/** Paths of what interrupted commands left. */
async function remainsOf(indexDir: string, disk: Disk): Promise<string[]> {
  const paths: string[] = [];
  for (const dir of [indexDir, generationsDir(indexDir)]) {
    for (const name of await namesIn(dir, disk)) {
      if (name.startsWith(TEMPORARY) && !isLockInPreparation(name)) paths.push(join(dir, name));
    }
  }
  return paths;
}

/**
 * Puts the newest other good generation in use, after checking every file of it. Call it with the lock held.
 *
 * @returns The id now in use.
 * @throws {AppError} `INDEX_MISSING` when there is no other good one; `INDEX_WRITE_FAILED`.
 */
export async function rollBack(indexDir: string, disk: Disk = nodeDisk): Promise<string> {
  const problems: string[] = [];
  for (const { id, isCurrent } of await listGenerations(indexDir, disk)) {
    if (isCurrent) continue;
    try {
      await verifyGeneration(generationDir(indexDir, id), id, { disk });
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      continue;
    }
    await writeCurrent(indexDir, id, namingFailures(disk));
    return id;
  }
  throw new AppError(
    'INDEX_MISSING',
    `Expected an earlier good generation in ${indexDir} to go back to, found none. Run \`npm run ingest -- --force\` to build the index anew.`,
    { details: { indexDir, problems, file: MANIFEST_FILE } },
  );
}

async function namesIn(dir: string, disk: Disk): Promise<readonly string[]> {
  try {
    return await disk.list(dir);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw writeFailed('list', dir, error);
  }
}
