// What may end a call to the model before it is done: the asker going away, or a deadline. The work that has
// not started is then taken back; a batch inside a worker is finished and its result dropped.
import { AppError } from '../errors.js';

/** Limits of one call; absent is none. */
export interface CallLimits {
  readonly signal?: AbortSignal | undefined;
  /** From the call on, waiting included. */
  readonly timeoutMs?: number | undefined;
}

/** @throws {AppError} `ABORTED` when the asker has already gone. */
export function assertWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted();
}

/**
 * The result, or the error of the limit that comes first.
 *
 * @param over  Called when the call has ended either way, to take back what still waits of it.
 * @throws {AppError} `ABORTED` when the signal fires, `MODEL_TIMEOUT` past the deadline
 */
export function withLimits<T>(result: Promise<T>, limits: CallLimits, over: () => void): Promise<T> {
  const { signal, timeoutMs } = limits;
  let release = (): void => undefined;
  const limit = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(aborted());
    const timer =
      timeoutMs === undefined ? undefined : setTimeout(() => reject(timedOut(timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  return Promise.race([result, limit]).finally(() => {
    release();
    over();
  });
}

function aborted(): AppError {
  return new AppError('ABORTED', 'The asker went away before the text was embedded.');
}

function timedOut(timeoutMs: number): AppError {
  return new AppError(
    'MODEL_TIMEOUT',
    `Expected the embedding within ${timeoutMs} ms, it took longer. Ask again, or allow more time.`,
    { details: { timeoutMs } },
  );
}
