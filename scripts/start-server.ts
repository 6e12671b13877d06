// `npm start` in a process of its own, for measuring what a person who starts it waits for.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./serve.js', import.meta.url));

/** A server in another process. */
export interface StartedServer {
  readonly url: string;
  /** Ends the process at once. */
  stop(): Promise<void>;
}

/**
 * Starts the server on a free port and resolves when it says that it is ready.
 *
 * @param settings  Environment variables beside those of this process.
 * @throws when it ends before
 */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<StartedServer> {
  const child = spawn(process.execPath, [SCRIPT], {
    env: { ...process.env, PORT: '0', METRICS_PORT: '0', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let printed = '';
  for await (const piece of child.stdout) {
    printed += String(piece);
    const [, url] = /at (http:\/\/\S+)/.exec(printed) ?? [];
    if (url === undefined) continue;
    return {
      url,
      async stop() {
        child.kill('SIGKILL');
        await exited;
      },
    };
  }
  throw new Error(`Expected a server that says it is ready, found one that ended: ${printed}`);
}
