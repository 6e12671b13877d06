// Who holds a lock, and whether that process still lives. A pid alone does not tell, since pids are used again (in a
// container the same one at every start): on Linux the boot and the start time of the process are compared too.
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { systemCode } from './disk.js';

/** A process that holds a lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** Boot and start time of the process where the system tells them, else "". */
  readonly birth: string;
  /** ISO 8601 UTC. */
  readonly since: string;
}

/** What can be said of this process. */
export async function thisProcess(): Promise<Pick<LockHolder, 'pid' | 'host' | 'birth'>> {
  return { pid: process.pid, host: hostname(), birth: (await birthOf(process.pid)) ?? '' };
}

/** Whether a holder may still be at work; a process of another machine is taken to be. */
export async function isAlive(holder: LockHolder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  if (!isRunning(holder.pid)) return false;
  if (holder.birth === '') return true;
  return (await birthOf(holder.pid)) === holder.birth;
}

/** Whether a process of this machine has that pid. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return systemCode(error) === 'EPERM';
  }
}

/**
 * Boot id and start time of a living process; undefined when the system does not tell or it has died (zombies too).
 *
 * @see proc(5), /proc/pid/stat: fields 3 (state) and 22 (starttime); the name in field 2 may hold spaces and ")"
 */
async function birthOf(pid: number): Promise<string | undefined> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : `${boot}:${fields[19]}`;
  } catch {
    return undefined;
  }
}
