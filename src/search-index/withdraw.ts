// Undoing a generation that could not be finished. What is in use is never touched; what cannot be removed now (the
// disk is failing, after all) is left under its temporary name for the next ingest to clear.
import { join } from 'node:path';
import { readCurrent } from './current.js';
import type { Disk } from './disk.js';
import { CURRENT_FILE, generationDir, TEMPORARY } from './layout.js';

/**
 * Removes all traces of an unfinished generation, unless CURRENT names it already. Failures are not reported: the
 * one that led here is.
 */
export async function withdrawGeneration(indexDir: string, id: string, disk: Disk): Promise<void> {
  const isInUse = await readCurrent(indexDir, disk).then(
    (current) => current === id,
    () => false,
  );
  const leftovers = [
    generationDir(indexDir, `${TEMPORARY}${id}`),
    join(indexDir, `${TEMPORARY}${CURRENT_FILE}`),
    ...(isInUse ? [] : [generationDir(indexDir, id)]),
  ];
  await Promise.allSettled(leftovers.map((path) => disk.remove(path)));
}
