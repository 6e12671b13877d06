// The server in this process on a free port, over a fake assistant, closed when the test ends.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Assistant } from '../../src/assistant.js';
import { systemClock } from '../../src/clock.js';
import { type Config, loadConfig } from '../../src/config.js';
import { createApp } from '../../src/server/app.js';
import { listen } from '../../src/server/listen.js';
import { createLog } from '../../src/server/log.js';
import type { WidgetFile } from '../../src/server/widget-files.js';
import { createFakeAssistant } from './fake-assistant.js';
import { tempFolder } from './temp-folder.js';

/** A server to ask. */
export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly config: Config;
  /** Log lines, parsed. */
  readonly logged: readonly Record<string, unknown>[];
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** POSTs a body as JSON; text is sent as it is. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts a server; settings are those of the defaults but for what is given, without a rate limit. */
export async function startServer(
  parts: {
    readonly assistant?: Assistant;
    readonly config?: Partial<Config>;
    readonly widget?: WidgetFile;
    /** Whether the caller stops it, where it serves several tests. */
    readonly isShared?: boolean;
  } = {},
): Promise<TestServer> {
  const defaults = loadConfig({ environment: {}, envFile: join(tmpdir(), 'no-such-env-file') });
  const config: Config = {
    ...defaults,
    rateLimitPerMinute: 0,
    feedbackDir: join(tempFolder('feedback'), 'feedback'),
    ...parts.config,
  };
  const logged: Record<string, unknown>[] = [];
  const log = createLog('debug', systemClock, { write: (line) => void logged.push(JSON.parse(line)) });
  const { app } = createApp({
    assistant: parts.assistant ?? createFakeAssistant(),
    config,
    version: '1.2.3',
    log,
    ...(parts.widget ? { widget: parts.widget } : {}),
  });
  const listening = await listen(app, '127.0.0.1', 0);
  const stop = () => listening.stop(100);
  if (parts.isShared !== true) onTestFinished(stop);
  const ask = (path: string, init?: RequestInit) => fetch(`${listening.url}${path}`, init);
  return {
    url: listening.url,
    port: listening.port,
    config,
    logged,
    fetch: ask,
    post: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stop,
  };
}
