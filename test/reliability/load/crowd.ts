// A crowd at next to no cost: everything it sends is prepared before, what it notes lies in typed arrays, and it says
// how late it was itself, so that its own share is not taken for the server's.
import { askBytes, type Outcome, openRawConnection, type RawConnection } from './raw-connection.js';

/** What a crowd noted; times of each request in the order in which the replies came. */
export interface Notes {
  readonly sentCount: number;
  /** 0 when the connection failed. */
  readonly statuses: Uint16Array;
  /** From the sending of a request to the end of its reply. */
  readonly ms: Float32Array;
  /** By how much each request was sent after it was due; empty for clients that wait for their reply. */
  readonly lateMs: Float32Array;
  /** Why connections failed, with how often. */
  readonly errors: ReadonlyMap<string, number>;
  readonly refusalsWithoutRetryAfter: number;
}

/** Connections at once: below what the server takes. */
const MAX_CONNECTIONS = 900;

/** The server closes an idle connection after 10 s; clients that know that do not send on it any more. */
const MAX_IDLE_MS = 8_000;

interface Notebook {
  note(outcome: Outcome, sentAtMs: number): void;
  late(ms: number): void;
  finish(sentCount: number): Notes;
}

function createNotebook(capacity: number): Notebook {
  const statuses = new Uint16Array(capacity);
  const times = new Float32Array(capacity);
  const lateness = new Float32Array(capacity);
  const errors = new Map<string, number>();
  let [count, lateCount, refusalsWithoutRetryAfter] = [0, 0, 0];
  return {
    note({ status, hasRetryAfter, error }, sentAtMs) {
      statuses[count] = status;
      times[count] = performance.now() - sentAtMs;
      count += 1;
      if (status === 503 && !hasRetryAfter) refusalsWithoutRetryAfter += 1;
      if (status === 0) errors.set(error, (errors.get(error) ?? 0) + 1);
    },
    late(ms) {
      lateness[lateCount] = ms;
      lateCount += 1;
    },
    finish: (sentCount) => ({
      sentCount,
      statuses: statuses.subarray(0, count),
      ms: times.subarray(0, count),
      lateMs: lateness.subarray(0, lateCount),
      errors,
      refusalsWithoutRetryAfter,
    }),
  };
}

/** Connections that are used again, the last used first. */
function createConnections(port: number) {
  const idle: { readonly connection: RawConnection; readonly sinceMs: number }[] = [];
  const all = new Set<RawConnection>();
  const forgetClosed = (): void => {
    for (const connection of all) if (!connection.isOpen) all.delete(connection);
  };
  return {
    /** Undefined when there are as many as there may be. */
    take(): RawConnection | undefined {
      for (let last = idle.pop(); last; last = idle.pop()) {
        if (last.connection.isOpen && performance.now() - last.sinceMs < MAX_IDLE_MS) return last.connection;
        last.connection.close();
        all.delete(last.connection);
      }
      if (all.size >= MAX_CONNECTIONS) forgetClosed();
      if (all.size >= MAX_CONNECTIONS) return undefined;
      const connection = openRawConnection(port);
      all.add(connection);
      return connection;
    },
    giveBack(connection: RawConnection): void {
      if (connection.isOpen) idle.push({ connection, sinceMs: performance.now() });
      else all.delete(connection);
    },
    close(): void {
      for (const connection of all) connection.close();
    },
  };
}

/** Timers cost too: what is due in 2 ms is sent together. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 2));

/**
 * So many questions a second, evenly, whatever becomes of them.
 *
 * @param questionOf  The nth question, from 1.
 */
export async function sendAtRate(crowd: {
  readonly port: number;
  readonly perSecond: number;
  readonly durationMs: number;
  readonly questionOf: (number: number) => string;
}): Promise<Notes> {
  const { port, perSecond, durationMs, questionOf } = crowd;
  const total = Math.floor((perSecond * durationMs) / 1000);
  const requests = Array.from({ length: total }, (_, at) => askBytes(questionOf(at + 1)));
  const notebook = createNotebook(total);
  const connections = createConnections(port);
  let [sentCount, doneCount] = [0, 0];
  const send = (bytes: Buffer, connection: RawConnection): void => {
    const sentAtMs = performance.now();
    const isKept = connection.replyCount > 0;
    connection.send(bytes, (outcome) => {
      connections.giveBack(connection);
      // A kept connection that the server closed at that moment: every client asks once more.
      const other = outcome.status === 0 && isKept ? connections.take() : undefined;
      if (other) return send(bytes, other);
      notebook.note(outcome, sentAtMs);
      doneCount += 1;
    });
  };
  const startedMs = performance.now();
  while (sentCount < total) {
    const nowMs = performance.now() - startedMs;
    while (sentCount < total) {
      const dueMs = (1000 * sentCount) / perSecond;
      const connection = dueMs <= nowMs ? connections.take() : undefined;
      if (!connection) break;
      notebook.late(performance.now() - startedMs - dueMs);
      send(requests[sentCount]!, connection);
      sentCount += 1;
    }
    await pause();
  }
  while (doneCount < total) await pause();
  connections.close();
  return notebook.finish(sentCount);
}

/** Clients that each ask again when they have their reply, until the time is up; replies after it do not count. */
export async function sendInTurn(crowd: {
  readonly port: number;
  readonly clients: number;
  readonly durationMs: number;
  /** More than can be answered in that time. */
  readonly maxRequests: number;
  readonly questionOf: (number: number) => string;
}): Promise<Notes> {
  const { port, clients, durationMs, maxRequests, questionOf } = crowd;
  const notebook = createNotebook(maxRequests);
  const connections = createConnections(port);
  let sentCount = 0;
  const untilMs = performance.now() + durationMs;
  const client = async (): Promise<void> => {
    while (performance.now() < untilMs && sentCount < maxRequests) {
      const connection = connections.take();
      if (!connection) throw new RangeError(`expected at most ${MAX_CONNECTIONS} clients, got ${clients}`);
      sentCount += 1;
      const bytes = askBytes(questionOf(sentCount));
      const sentAtMs = performance.now();
      const outcome = await new Promise<Outcome>((resolve) => connection.send(bytes, resolve));
      connections.giveBack(connection);
      if (performance.now() <= untilMs) notebook.note(outcome, sentAtMs);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  connections.close();
  return notebook.finish(sentCount);
}
