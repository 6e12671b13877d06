// One kept connection that sends prepared bytes and looks at no more of a reply than its status and length. Node's
// client takes some 150 µs a request, which on the machine of the server is load of its own; this takes a fifth.
import { connect } from 'node:net';

/** What became of a request. */
export interface Outcome {
  /** 0 when the connection failed. */
  readonly status: number;
  /** Whether the reply says when to try again. */
  readonly hasRetryAfter: boolean;
  /** Of a connection that failed. */
  readonly error: string;
}

/** A connection on which one request at a time is made. */
export interface RawConnection {
  /** False once it has been closed by either side. */
  readonly isOpen: boolean;
  /** Replies read on it so far: an error on a fresh one is no race with the server's closing of an idle one. */
  readonly replyCount: number;
  send(bytes: Buffer, onOutcome: (outcome: Outcome) => void): void;
  close(): void;
}

const END_OF_HEAD = '\r\n\r\n';
const LENGTH = /\r\ncontent-length: (\d+)\r\n/i;
const RETRY_AFTER = /\r\nretry-after: \d+\r\n/i;

/** Outcomes of the usual kind are made once. */
const ANSWERED: Outcome = { status: 200, hasRetryAfter: false, error: '' };
const REFUSED: Outcome = { status: 503, hasRetryAfter: true, error: '' };

function outcomeOf(head: string): Outcome {
  const status = Number(head.slice(9, 12));
  if (status === 200) return ANSWERED;
  const hasRetryAfter = RETRY_AFTER.test(head);
  return status === 503 && hasRetryAfter ? REFUSED : { status, hasRetryAfter, error: '' };
}

/** A connection to a port of this machine. */
export function openRawConnection(port: number): RawConnection {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let isOpen = true;
  let replyCount = 0;
  let waiting: ((outcome: Outcome) => void) | undefined;
  let outcome: Outcome | undefined;
  let pending: Buffer | undefined;
  let missingBytes = 0;

  const settle = (settled: Outcome): void => {
    const tell = waiting;
    waiting = undefined;
    outcome = undefined;
    replyCount += 1;
    tell?.(settled);
  };
  const fail = (error: string): void => {
    if (!isOpen) return;
    isOpen = false;
    socket.destroy();
    if (waiting) settle({ status: 0, hasRetryAfter: false, error });
  };
  const readHead = (part: Buffer): void => {
    const bytes = pending ? Buffer.concat([pending, part]) : part;
    const end = bytes.indexOf(END_OF_HEAD);
    pending = end === -1 ? bytes : undefined;
    if (end === -1) return;
    const head = bytes.toString('latin1', 0, end + 2);
    const length = LENGTH.exec(head)?.[1];
    if (length === undefined) {
      fail('a reply without Content-Length');
      return;
    }
    outcome = outcomeOf(head);
    missingBytes = end + END_OF_HEAD.length + Number(length) - bytes.length;
  };
  socket.on('data', (part) => {
    if (outcome) missingBytes -= part.length;
    else readHead(part);
    if (outcome && missingBytes <= 0) settle(outcome);
  });
  socket.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
  socket.on('close', () => fail('closed'));
  socket.on('end', () => fail('closed'));

  return {
    get isOpen() {
      return isOpen;
    },
    get replyCount() {
      return replyCount;
    },
    send(bytes, onOutcome) {
      waiting = onOutcome;
      socket.write(bytes);
    },
    close: () => fail('closed by the client'),
  };
}

/** A question as bytes to send. */
export function askBytes(question: string): Buffer {
  const body = Buffer.from(JSON.stringify({ question }));
  const head = `POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}
