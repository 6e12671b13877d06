// Takes up a new generation by itself once an ingest beside the server has put it in use. CURRENT is read every few
// seconds, because notifications of file systems are lost over network shares and bind mounts. A generation that was
// refused is tried again only now and then, or when CURRENT names another: verifying it costs, and each failure is a
// line in the log. One attempt at a time, so that an older one cannot end last.
import type { Assistant } from '../assistant.js';
import { type Clock, systemClock } from '../clock.js';

/** How often CURRENT is read. Chosen: an editor who has run ingest sees the new texts at the next question. */
const POLL_MS = 2_000;

/** After a refusal, how long until the same generation is tried again. Chosen: someone may be copying files. */
const RETRY_MS = 60_000;

/** Follows the index of one assistant. */
export interface IndexFollower {
  /** Looks at once; `isForced` also tries a generation that was just refused. Resolves when the look has ended. */
  look(isForced?: boolean): Promise<void>;
  /** Looks no more. */
  stop(): void;
}

/** What following needs. */
export interface FollowParts {
  readonly assistant: Pick<Assistant, 'status' | 'reload'>;
  /** The id that CURRENT names; rejects when it cannot be read. */
  readonly readCurrent: () => Promise<string>;
  readonly clock?: Clock;
  /** Calls back every so often; returns what ends it. Default: an interval that keeps no process alive. */
  readonly every?: (ms: number, call: () => void) => () => void;
}

function everyInterval(ms: number, call: () => void): () => void {
  const timer = setInterval(call, ms);
  timer.unref();
  return () => clearInterval(timer);
}

/** Starts to follow. Failures show in the assistant's status and its log; the generation in use serves on. */
export function followIndex(parts: FollowParts): IndexFollower {
  const { assistant, readCurrent, clock = systemClock, every = everyInterval } = parts;
  let refused: { readonly id: string; readonly atMs: number } | undefined;
  let looking: Promise<void> | undefined;

  async function lookOnce(isForced: boolean): Promise<void> {
    // An unreadable CURRENT is a state like a bad generation: reload says what is wrong with it.
    const id = await readCurrent().catch(() => 'unreadable');
    const { generation, reasons } = assistant.status();
    const isSettled = id === generation && reasons.length === 0;
    const isTooSoon = refused?.id === id && clock.now() - refused.atMs < RETRY_MS;
    if (isSettled || (isTooSoon && !isForced)) return;
    try {
      await assistant.reload();
      refused = undefined;
    } catch {
      refused = { id, atMs: clock.now() };
    }
  }

  function look(isForced = false): Promise<void> {
    if (looking !== undefined) return isForced ? looking.then(() => look(true)) : looking;
    looking = lookOnce(isForced).finally(() => {
      looking = undefined;
    });
    return looking;
  }

  const stop = every(POLL_MS, () => void look());
  return { look, stop };
}
