// Bounds the questions at work: so many at once, each for so long, none for a client that has left. Beyond the
// bound a question is refused before any work is done. A place is free again only when its work has really ended,
// so that abandoned work cannot pile up behind the bound.
import type { Response } from 'express';
import { AppError } from '../errors.js';

/** Runs bounded work for replies. */
export interface WorkGate {
  /** Questions at work or waiting. */
  readonly inFlightCount: number;
  /**
   * The result of the work.
   *
   * @throws {AppError} `OVERLOADED` at once when full; `MODEL_TIMEOUT` past the deadline; `ABORTED` when the client
   * leaves; what the work throws.
   */
  run<Result>(response: Response, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}

/** Bounds of a gate. */
export interface WorkBounds {
  readonly maxInFlight: number;
  readonly timeoutMs: number;
}

/** A gate with these bounds. */
export function createWorkGate({ maxInFlight, timeoutMs }: WorkBounds): WorkGate {
  let inFlightCount = 0;

  async function run<Result>(
    response: Response,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    if (inFlightCount >= maxInFlight) {
      throw new AppError('OVERLOADED', `Expected at most ${maxInFlight} questions at once, found more.`);
    }
    const stop = new AbortController();
    const onClose = () => {
      if (!response.writableEnded) stop.abort(new AppError('ABORTED', 'The client left before the answer.'));
    };
    const onTimeout = () =>
      stop.abort(new AppError('MODEL_TIMEOUT', `Expected an answer within ${timeoutMs} ms, found none.`));
    const timer = setTimeout(onTimeout, timeoutMs);
    response.once('close', onClose);
    inFlightCount += 1;
    const working = work(stop.signal).finally(() => {
      inFlightCount -= 1;
    });
    try {
      return await Promise.race([working, rejectionOf(stop.signal)]);
    } finally {
      clearTimeout(timer);
      response.off('close', onClose);
    }
  }

  return {
    get inFlightCount() {
      return inFlightCount;
    },
    run,
  };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
