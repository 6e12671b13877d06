// Bounds the questions at work: few run, some wait their turn, further ones are refused before any work is done.
// Few run because each holds memory and its client's patience; what others need of the thread that serves is given
// between pieces of work (turns.ts). A place is free only when its work has really ended, so that abandoned work
// cannot pile up behind the bound.
import type { Response } from 'express';
import { AppError } from '../errors.js';

/** Runs bounded work for replies. */
export interface WorkGate {
  /** Questions at work or waiting. */
  readonly inFlightCount: number;
  /** Whether a further question would be refused. */
  readonly isFull: boolean;
  /** @throws {AppError} `OVERLOADED` when no more may wait: asked before a body is read, a refusal costs least. */
  requireRoom(): void;
  /**
   * The result of the work.
   *
   * @throws {AppError} `OVERLOADED` at once when too many wait; `MODEL_TIMEOUT` past the deadline, waiting included;
   * `ABORTED` when the client leaves; what the work throws.
   */
  run<Result>(response: Response, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}

/** Bounds of a gate. */
export interface WorkBounds {
  readonly maxRunning: number;
  readonly maxWaiting: number;
  readonly timeoutMs: number;
}

/** Places that are taken and given on in the order of asking. */
interface Places {
  readonly takenCount: number;
  readonly waitingCount: number;
  /** Resolves when a place is taken. @throws the signal's reason when it fires before */
  take(signal: AbortSignal): Promise<void>;
  giveBack(): void;
}

function createPlaces(count: number): Places {
  let takenCount = 0;
  const waiting: (() => void)[] = [];
  return {
    get takenCount() {
      return takenCount;
    },
    get waitingCount() {
      return waiting.length;
    },
    take(signal) {
      if (takenCount < count) {
        takenCount += 1;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const leave = () => {
          const at = waiting.indexOf(start);
          if (at === -1) return;
          waiting.splice(at, 1);
          reject(signal.reason);
        };
        const start = () => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        waiting.push(start);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
    giveBack() {
      const next = waiting.shift();
      if (next === undefined) takenCount -= 1;
      // Not at once: sockets come first.
      else setImmediate(next);
    },
  };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** A gate with these bounds. */
export function createWorkGate({ maxRunning, maxWaiting, timeoutMs }: WorkBounds): WorkGate {
  const places = createPlaces(maxRunning);

  async function runInPlace<Result>(
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    await places.take(signal);
    try {
      signal.throwIfAborted();
      return await work(signal);
    } finally {
      places.giveBack();
    }
  }

  const isFull = (): boolean => places.takenCount >= maxRunning && places.waitingCount >= maxWaiting;

  const requireRoom = (): void => {
    if (!isFull()) return;
    throw new AppError('OVERLOADED', `Expected at most ${maxWaiting} waiting questions, found more.`);
  };

  return {
    get inFlightCount() {
      return places.takenCount + places.waitingCount;
    },
    get isFull() {
      return isFull();
    },
    requireRoom,
    async run(response, work) {
      requireRoom();
      const stop = new AbortController();
      const onClose = () => {
        if (!response.writableEnded)
          stop.abort(new AppError('ABORTED', 'The client left before the answer.'));
      };
      const onTimeout = () =>
        stop.abort(new AppError('MODEL_TIMEOUT', `Expected an answer within ${timeoutMs} ms, found none.`));
      const timer = setTimeout(onTimeout, timeoutMs);
      response.once('close', onClose);
      try {
        return await Promise.race([runInPlace(stop.signal, work), rejectionOf(stop.signal)]);
      } finally {
        clearTimeout(timer);
        response.off('close', onClose);
      }
    },
  };
}
