// The life of the listening server: bounded connections and waits, one sentence when the port cannot be had, and an
// end that lets running replies finish.
import { createServer, type RequestListener, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { AppError } from '../errors.js';
import { HttpProblem } from './problem.js';

/** Waits in milliseconds. Node's own are 300 s and 60 s, checked every 30 s: too long against slow clients. */
const TIMEOUTS = { requestMs: 15_000, headersMs: 10_000, keepAliveMs: 10_000, checkMs: 1_000 } as const;

/** Milliseconds between two looks for connections whose reply has ended, while stopping. Chosen: a wait nobody sees. */
const IDLE_CHECK_MS = 25;

/** Connections at once. Chosen: far above the questions at work, low enough to bound memory. */
const MAX_CONNECTIONS = 1_000;

/** Bytes of the first line and all headers. A question of 1,000 letters in an address takes up to 9,000. */
const MAX_HEADER_BYTES = 16 * 1024;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** With the host that was asked for, or localhost where that is every address. */
  readonly url: string;
  /** Takes no more connections, lets running replies end for at most this long, then cuts them. */
  stop(graceMs: number): Promise<void>;
}

function urlOf(host: string, port: number): string {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Answers what cannot be read as HTTP, in the one shape errors have. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const problem = new HttpProblem('invalid_request', 'Expected an HTTP request, found something else.');
  const body = JSON.stringify({ ...problem.toDocument(''), title: STATUS_CODES[status], status });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): AppError {
  const reasons = new Map([
    [
      'EADDRINUSE',
      `Expected port ${port} to be free, found it in use. Stop the other program or set PORT to another port.`,
    ],
    [
      'EACCES',
      `Expected to be allowed to use port ${port}, found that this user may not. Set PORT to 1024 or above.`,
    ],
    [
      'EADDRNOTAVAIL',
      `Expected ${host} to be an address of this machine, found that it is not. Set HOST to one, such as 127.0.0.1.`,
    ],
    [
      'ENOTFOUND',
      `Expected ${host} to be the name of this machine, found no such name. Set HOST to 127.0.0.1.`,
    ],
  ]);
  const message =
    reasons.get(error.code ?? '') ?? `Could not listen on ${host}, port ${port}: ${error.message}.`;
  return new AppError('CONFIG_INVALID', message, { cause: error, details: { host, port } });
}

/**
 * Starts to listen.
 *
 * @param port  0 takes any free one.
 * @throws {AppError} `CONFIG_INVALID` when the port is in use or the address cannot be had, saying what to do.
 */
export async function listen(listener: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(
    {
      requestTimeout: TIMEOUTS.requestMs,
      headersTimeout: TIMEOUTS.headersMs,
      keepAliveTimeout: TIMEOUTS.keepAliveMs,
      connectionsCheckingInterval: TIMEOUTS.checkMs,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    listener,
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.on('clientError', answerUnreadable);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: urlOf(host, bound),
    stop: (graceMs) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        // A connection kept alive after its last reply would hold the end until its own wait is over.
        const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
        server.close(() => {
          clearTimeout(cut);
          clearInterval(idle);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
