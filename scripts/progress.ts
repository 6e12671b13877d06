// Progress of an ingest on stderr: a bar that redraws on a terminal, a plain line now and then elsewhere (logs), and
// nothing at all for what is over within a second.
import type { IngestProgress, IngestStage } from '../src/ingesting/stages.js';

const LABELS: Readonly<Record<IngestStage, string>> = {
  read: 'Reading texts',
  split: 'Splitting texts',
  embed: 'Embedding passages',
  group: 'Grouping partnerships',
  index: 'Indexing words',
  background: 'Measuring the corpus',
  write: 'Writing the index',
};

/** Nothing is shown before this. */
const SILENT_MS = 1_000;
const REDRAW_MS = 100;
const LINE_MS = 5_000;
const BAR_WIDTH = 24;

/** Where progress goes: process.stderr, or a stand-in. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows progress as it comes in; end clears the bar. */
export interface ProgressDisplay {
  show(progress: IngestProgress): void;
  end(): void;
}

/** @param nowMs  Monotonic milliseconds. */
export function createProgressDisplay(
  stream: ProgressStream,
  nowMs: () => number = () => performance.now(),
): ProgressDisplay {
  const startedMs = nowMs();
  const everyMs = stream.isTTY ? REDRAW_MS : LINE_MS;
  let lastMs = Number.NEGATIVE_INFINITY;
  let lastStage: IngestStage | undefined;
  let isBarShown = false;
  return {
    show(progress) {
      const now = nowMs();
      const isDue = progress.stage !== lastStage || now - lastMs >= everyMs;
      if (now - startedMs < SILENT_MS || !isDue) return;
      [lastMs, lastStage, isBarShown] = [now, progress.stage, stream.isTTY === true];
      stream.write(stream.isTTY ? `\r\x1b[K${describe(progress, true)}` : `${describe(progress, false)}\n`);
    },
    end() {
      if (isBarShown) stream.write('\r\x1b[K');
      isBarShown = false;
    },
  };
}

function describe({ stage, done, total }: IngestProgress, isBar: boolean): string {
  if (total === 0) return `${LABELS[stage]} …`;
  const filled = Math.round((done / total) * BAR_WIDTH);
  const bar = isBar ? ` [${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]` : '';
  return `${LABELS[stage]}${bar} ${done}/${total} (${Math.floor((100 * done) / total)} %)`;
}
