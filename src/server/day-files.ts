// JSON lines in a file a day, deleted after so many days: where feedback and opted-in questions are kept. A file
// stops growing at a bound, so that nobody can fill the disk from outside. Writing never delays or fails a reply
// by itself: the caller decides what a failure means.
import { appendFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.js';

/** Bytes a day's file may have. Chosen: some ten thousand lines. */
const MAX_DAY_BYTES = 5 * 1024 * 1024;

/** Where and how long to keep lines. */
export interface DayFilesOptions {
  readonly folder: string;
  /** First part of the file names: "feedback" gives feedback-2026-01-31.jsonl. */
  readonly name: string;
  readonly retentionDays: number;
  readonly clock: Clock;
}

/** Files of one kind of line. */
export interface DayFiles {
  /** Adds a line to the file of today; false when that file is full. @throws when the disk refuses. */
  append(record: Readonly<Record<string, unknown>>): Promise<boolean>;
  /** Deletes the files older than the days they are kept. Names of other files are left alone. */
  purge(): Promise<void>;
}

function dayOf(clock: Clock, daysAgo = 0): string {
  const date = clock.date();
  return new Date(date.getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);
}

/** Day files in a folder, which is made when the first line comes. Days are those of UTC. */
export function createDayFiles({ folder, name, retentionDays, clock }: DayFilesOptions): DayFiles {
  let purgedOn = '';

  async function purge(): Promise<void> {
    const oldest = dayOf(clock, retentionDays);
    const names = await readdir(folder).catch(() => []);
    for (const file of names) {
      const day = /^(.+)-(\d{4}-\d{2}-\d{2})\.jsonl$/.exec(file);
      if (day?.[1] === name && day[2] && day[2] < oldest) await rm(join(folder, file), { force: true });
    }
  }

  return {
    purge,
    async append(record) {
      const today = dayOf(clock);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if (purgedOn !== today) {
        purgedOn = today;
        await purge();
      }
      const path = join(folder, `${name}-${today}.jsonl`);
      const size = await stat(path).then(
        (found) => found.size,
        () => 0,
      );
      if (size >= MAX_DAY_BYTES) return false;
      await appendFile(path, `${JSON.stringify(record)}\n`, { mode: 0o600 });
      return true;
    },
  };
}
