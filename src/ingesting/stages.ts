// The steps of an ingest: their names, how far each is, and how long each took. Between two steps a stopped ingest ends.
import type { Clock } from '../clock.js';

/** The steps of an ingest, in order. */
export type IngestStage = 'read' | 'split' | 'embed' | 'group' | 'index' | 'background' | 'write';

/** How far a step is. */
export interface IngestProgress {
  readonly stage: IngestStage;
  readonly done: number;
  /** 0 where it is not known beforehand. */
  readonly total: number;
}

/** Seconds by step, and in all, to the millisecond. */
export type StageSeconds = Readonly<Record<IngestStage | 'total', number>>;

/** Runs the steps of one ingest. */
export interface Stages {
  /** Runs a step, times it and reports its progress. @throws the signal's reason when it has fired */
  run<T>(
    stage: IngestStage,
    work: (onProgress: (done: number, total: number) => void) => Promise<T>,
  ): Promise<T>;
  seconds(): StageSeconds;
}

/** A stopwatch that starts now. */
export function createStages(
  clock: Clock,
  options: { readonly onProgress?: (progress: IngestProgress) => void; readonly signal?: AbortSignal },
): Stages {
  const { onProgress, signal } = options;
  const secondsSince = (ms: number): number => Math.round(clock.now() - ms) / 1000;
  const startedMs = clock.now();
  const seconds = { read: 0, split: 0, embed: 0, group: 0, index: 0, background: 0, write: 0 };
  return {
    async run(stage, work) {
      signal?.throwIfAborted();
      const stageStartedMs = clock.now();
      onProgress?.({ stage, done: 0, total: 0 });
      const result = await work((done, total) => onProgress?.({ stage, done, total }));
      seconds[stage] = secondsSince(stageStartedMs);
      return result;
    },
    seconds: () => ({ ...seconds, total: secondsSince(startedMs) }),
  };
}
