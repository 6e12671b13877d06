// Memory of this process and of the worker processes under it, as the system counts it.
import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory in MiB; workers is undefined where the system does not tell (no /proc). */
export interface MemoryUse {
  readonly main: number;
  readonly workers: number | undefined;
}

/** Taken after a forced collection where Node was started with --expose-gc. */
export function memoryUse(): MemoryUse {
  globalThis.gc?.();
  return { main: process.memoryUsage().rss / 2 ** 20, workers: childrenMiB() };
}

function childrenMiB(): number | undefined {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(statusOf)
      .filter((status) => new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status))
      .map((status) => Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024)
      .reduce((sum, memoryMiB) => sum + memoryMiB, 0);
  } catch {
    return undefined;
  }
}

/** Empty for a process that has just ended. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}
