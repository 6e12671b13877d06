// The real disk with one chosen operation going wrong: by an error, by stopping everything from there on (what a
// killed process leaves), or by writing half and saying nothing.
import { truncate } from 'node:fs/promises';
import { type Disk, nodeDisk } from '../../src/search-index/disk.js';

/** How the chosen operation goes wrong. */
export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'dead after' | 'short write';

/** A disk, and the operations asked of it so far. */
export interface FaultyDisk {
  readonly disk: Disk;
  readonly operations: string[];
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** @param at  Number of the operation that goes wrong, from 0; beyond the last, none does. */
export function faultyDisk(at: number, fault: Fault): FaultyDisk {
  const operations: string[] = [];
  let isDead = false;
  const act = async <T>(name: string, path: string, work: () => Promise<T>): Promise<T> => {
    if (isDead) throw systemError('EDEAD');
    const number = operations.length;
    operations.push(`${name} ${path}`);
    if (number !== at) return work();
    if (fault === 'short write') {
      const result = await work();
      if (name.startsWith('write')) await truncate(path, 3);
      return result;
    }
    if (fault !== 'dead after') throw systemError(fault);
    await work();
    isDead = true;
    throw systemError('EDEAD');
  };
  const disk: Disk = {
    makeFolder: (path) => act('makeFolder', path, () => nodeDisk.makeFolder(path)),
    writeFile: (path, bytes) => act('writeFile', path, () => nodeDisk.writeFile(path, bytes)),
    writeNative: (path, write) => act('writeNative', path, () => nodeDisk.writeNative(path, write)),
    sync: (path) => act('sync', path, () => nodeDisk.sync(path)),
    readFile: (path) => act('readFile', path, () => nodeDisk.readFile(path)),
    list: (path) => act('list', path, () => nodeDisk.list(path)),
    rename: (from, to) => act('rename', to, () => nodeDisk.rename(from, to)),
    remove: (path) => act('remove', path, () => nodeDisk.remove(path)),
  };
  return { disk, operations };
}
