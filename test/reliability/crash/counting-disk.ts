// The real disk, counting its operations, and telling before and after each, failed ones too: an ingest looks for files
// that need not be there. Whoever listens may end the process
// there, which is how a crash at a chosen operation is made.
import { type Disk, nodeDisk } from '../../../src/search-index/disk.js';

/** Called with the number of an operation, from 0. */
export interface OperationEvents {
  readonly before: (at: number, name: string) => void;
  readonly after: (at: number, name: string) => void;
}

/** A disk that tells of its operations. */
export function countingDisk({ before, after }: OperationEvents): Disk {
  let count = 0;
  const act = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const at = count;
    count += 1;
    before(at, name);
    try {
      return await work();
    } finally {
      after(at, name);
    }
  };
  return {
    makeFolder: (path) => act('makeFolder', () => nodeDisk.makeFolder(path)),
    writeFile: (path, bytes) => act('writeFile', () => nodeDisk.writeFile(path, bytes)),
    writeNative: (path, write) => act('writeNative', () => nodeDisk.writeNative(path, write)),
    sync: (path) => act('sync', () => nodeDisk.sync(path)),
    readFile: (path) => act('readFile', () => nodeDisk.readFile(path)),
    list: (path) => act('list', () => nodeDisk.list(path)),
    rename: (from, to) => act('rename', () => nodeDisk.rename(from, to)),
    remove: (path) => act('remove', () => nodeDisk.remove(path)),
  };
}
