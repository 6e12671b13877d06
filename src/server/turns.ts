// Lets others in before each piece of heavy work on the thread that serves. Node takes one new connection per turn of
// its event loop (libuv 1.45 and later), so with work of 20 ms in every turn a crowd would wait in the backlog for
// seconds before it could even be refused (measured: 10 s at ten times the capacity). Here turns are given until
// nobody new has come or their share is used up, and pieces of work are done one at a time.
import type { Clock } from '../clock.js';

/**
 * Work goes on when both are used up, so that answers keep coming whatever the crowd. Chosen: 3 ms are some 40
 * refusals, where ten times the capacity brings one or two in a millisecond; and 40 turns let as many new connections
 * in when the process itself is kept waiting by others on the machine.
 */
const LET_IN_MS = 3;
const LET_IN_TURNS = 40;

/** Turns without anyone new that show that nobody waits: a connection comes in one, its request in the next. */
const QUIET_TURNS = 2;

/** Turns of the event loop between arrivals and work. */
export interface Turns {
  /** Notes a request. */
  noteArrival(): void;
  /** Resolves when it is this caller's time to work, until its next await. */
  take(): Promise<void>;
}

/** Turns of one server. */
export function createTurns(
  clock: Clock,
  nextTurn: () => Promise<void> = () => new Promise(setImmediate),
): Turns {
  let arrivalCount = 0;
  let last = Promise.resolve();

  async function letIn(): Promise<void> {
    const untilMs = clock.now() + LET_IN_MS;
    let quietCount = 0;
    for (let turn = 0; turn < LET_IN_TURNS || clock.now() < untilMs; turn += 1) {
      const before = arrivalCount;
      await nextTurn();
      quietCount = arrivalCount === before ? quietCount + 1 : 0;
      if (quietCount === QUIET_TURNS) return;
    }
  }

  return {
    noteArrival() {
      arrivalCount += 1;
    },
    take() {
      last = last.then(letIn);
      return last;
    },
  };
}
