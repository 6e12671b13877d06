// Whether the server can have its port, or has it already.
import { createServer } from 'node:net';
import { type Check, failed, passed } from './check.js';

/** How long a program on the port may take to say who it is. */
const ASK_MS = 2_000;

/** What GET /version calls the program. */
const PROGRAM = 'partnership-assistant';

/** Whether the port is free, or this assistant answers on it. @param port  0 is any free one. */
export async function checkPort(host: string, port: number): Promise<Check> {
  const expected = `port ${port} of ${host} free, or this assistant on it`;
  const code = await listenOnce(host, port);
  if (code === undefined) return passed('port', port === 0 ? 'any free port' : 'free', expected);
  if (code === 'EADDRINUSE' && (await isOurs(host, port)))
    return passed('port', 'the assistant is running', expected);
  const fixes = new Map([
    ['EADDRINUSE', 'Stop the other program (`ss -ltnp` names it) or set PORT to another port.'],
    ['EACCES', 'Set PORT to 1024 or above; let the proxy have port 80 or 443.'],
    ['EADDRNOTAVAIL', 'Set HOST to an address of this machine, such as 127.0.0.1.'],
    ['ENOTFOUND', 'Set HOST to 127.0.0.1.'],
  ]);
  const fix = fixes.get(code) ?? 'Set HOST and PORT to what this machine has.';
  return failed('port', { found: code, expected, fix });
}

/** Listens and stops at once. @returns the error's code, undefined when it worked */
function listenOnce(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

async function isOurs(host: string, port: number): Promise<boolean> {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  try {
    const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}/version`;
    const response = await fetch(url, { signal: AbortSignal.timeout(ASK_MS) });
    const reply: unknown = await response.json();
    return typeof reply === 'object' && reply !== null && 'name' in reply && reply.name === PROGRAM;
  } catch {
    return false;
  }
}
