// Progress of an ingest on stderr: a bar that redraws on a terminal; elsewhere (logs) a plain line now and then for
// steps that last. Nothing at all for what is over within a second.
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
  const isTerminal = stream.isTTY === true;
  const everyMs = isTerminal ? REDRAW_MS : LINE_MS;
  let silentSinceMs = nowMs();
  let lastMs = Number.NEGATIVE_INFINITY;
  let stage: IngestStage | undefined;
  let isBarShown = false;
  return {
    show(progress) {
      const now = nowMs();
      if (progress.stage !== stage) {
        stage = progress.stage;
        // On a terminal a new step shows at once; a log hears of it only when it lasts.
        lastMs = Number.NEGATIVE_INFINITY;
        if (!isTerminal) silentSinceMs = now;
      }
      if (now - silentSinceMs < SILENT_MS || now - lastMs < everyMs) return;
      lastMs = now;
      isBarShown = isTerminal;
      stream.write(isTerminal ? `\r\x1b[K${describe(progress, true)}` : `${describe(progress, false)}\n`);
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
