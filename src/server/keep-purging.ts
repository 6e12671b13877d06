// Deletes what has been kept long enough, by the clock and not by the next visitor: at the start and every hour, so
// that a quiet month does not make a promise of some days untrue.
import type { DayFiles } from './day-files.js';
import type { ServerLog } from './log.js';

/** Chosen: files are a day each, so an hour is soon enough. */
const PURGE_EVERY_MS = 3_600_000;

/** Calls back every so often without keeping the process alive. */
function everyInterval(ms: number, call: () => void): void {
  setInterval(call, ms).unref();
}

/** Purges now and every hour from now on. A failure is logged and tried again. */
export function keepPurging(
  files: readonly Pick<DayFiles, 'purge'>[],
  log: Pick<ServerLog, 'warn'>,
  every: (ms: number, call: () => void) => void = everyInterval,
): void {
  const purgeAll = (): void => {
    for (const one of files) {
      one.purge().catch((error: unknown) => log.warn({ err: error }, 'old files could not be deleted'));
    }
  };
  purgeAll();
  every(PURGE_EVERY_MS, purgeAll);
}
