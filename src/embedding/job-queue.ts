// Decides which texts a free worker embeds next: questions before passages, in order of arrival, as many in one
// call as are already there and fit the token budget. Waiting for more to come never pays (measured: 8 texts of
// 16 tokens take 22 ms together, one takes 4), sharing what is there does.

/** Questions have someone waiting for them; passages are ingestion. */
export type Lane = 'question' | 'passage';

/** One text on its way to a worker. */
export interface Job {
  readonly lane: Lane;
  /** Markers included. */
  readonly tokenIds: Int32Array;
  /** False once its call has been aborted or is past its deadline. */
  readonly isWanted: () => boolean;
  /** Its first batch failed. It goes alone now, so that one bad text takes no other with it. */
  readonly isRetry: boolean;
  readonly resolve: (embedding: Float32Array) => void;
  readonly reject: (error: Error) => void;
}

/** Jobs that wait, and workers that wait for jobs. */
export interface JobQueue {
  push(jobs: readonly Job[]): void;
  /** Before all others of their lane; what is no longer wanted is left out. */
  putBack(jobs: readonly Job[]): void;
  /** Waits for work. At least one job, all of one lane; undefined once the queue is closed. */
  next(): Promise<readonly Job[] | undefined>;
  /** Takes out what is no longer wanted. */
  prune(): void;
  waitingCount(lane: Lane): number;
  /** Takes out everything that waits; workers that wait are told to stop. */
  close(): readonly Job[];
}

type Waiter = (jobs: readonly Job[] | undefined) => void;

/** @param maxBatchTokens  Padded tokens per call, at least; a longer text goes alone. */
export function createJobQueue(maxBatchTokens: number): JobQueue {
  const lanes: Record<Lane, Job[]> = { question: [], passage: [] };
  let waiters: Waiter[] = [];
  let isClosed = false;

  const dispatch = (): void => {
    while (waiters.length > 0) {
      const lane = lanes.question.length > 0 ? lanes.question : lanes.passage;
      if (lane.length === 0) return;
      const share = Math.ceil(lane.length / waiters.length);
      waiters.shift()?.(lane.splice(0, batchSize(lane, share, maxBatchTokens)));
    }
  };
  return {
    push(jobs) {
      for (const job of jobs) lanes[job.lane].push(job);
      dispatch();
    },
    putBack(jobs) {
      for (const job of jobs.toReversed()) if (job.isWanted()) lanes[job.lane].unshift(job);
      dispatch();
    },
    next() {
      if (isClosed) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiters.push(resolve);
        dispatch();
      });
    },
    prune() {
      lanes.question = lanes.question.filter((job) => job.isWanted());
      lanes.passage = lanes.passage.filter((job) => job.isWanted());
    },
    waitingCount: (lane) => lanes[lane].length,
    close() {
      isClosed = true;
      for (const waiter of waiters) waiter(undefined);
      waiters = [];
      return [...lanes.question.splice(0), ...lanes.passage.splice(0)];
    },
  };
}

/** How many from the front go together: at least one, at most `share`, padded tokens within the budget. */
function batchSize(jobs: readonly Job[], share: number, maxBatchTokens: number): number {
  let longest = 0;
  let count = 0;
  for (const job of jobs) {
    longest = Math.max(longest, job.tokenIds.length);
    if (count > 0 && (job.isRetry || count >= share || longest * (count + 1) > maxBatchTokens)) break;
    count += 1;
    if (job.isRetry) break;
  }
  return count;
}
