// Where the parts of an index lie. Ids of generations begin with their time, so that their names sort by age; names
// that begin with ".tmp-" are unfinished or half removed and belong to nobody without the lock.
import { join } from 'node:path';

/** Names the generation in use. */
export const CURRENT_FILE = 'CURRENT';

/** Prefix of what an interrupted command may leave behind. */
export const TEMPORARY = '.tmp-';

/** The folder of all generations. */
export function generationsDir(indexDir: string): string {
  return join(indexDir, 'generations');
}

/** The folder of one generation. */
export function generationDir(indexDir: string, id: string): string {
  return join(generationsDir(indexDir), id);
}

/** "20261124T172349123Z-0a1b2c3d": when it was built, and the start of a sum over what it holds. */
export function generationId(builtAt: Date, contentSum: string): string {
  return `${builtAt.toISOString().replace(/[-:.]/g, '')}-${contentSum.slice(0, 8)}`;
}

/** Whether a name may be that of a generation: nothing that leads to another folder. */
export function isGenerationId(name: string): boolean {
  return /^\d{8}T\d{9}Z-[0-9a-f]{8}$/.test(name);
}
