// The server around an assistant: application, metrics, widget and log, listening. Apart from serve.ts because loading
// express and the rest takes a while, in which the model's processes can already load theirs.
import { readFileSync } from 'node:fs';
import type { Assistant } from '../src/assistant.js';
import { systemClock } from '../src/clock.js';
import type { Config } from '../src/config.js';
import { createApp, createMetricsApp } from '../src/server/app.js';
import { type Listening, listen } from '../src/server/listen.js';
import { createLog, type ServerLog } from '../src/server/log.js';
import { readWidget } from '../src/server/widget-files.js';

/** How long running replies may take to end. Longer than a question may take. */
const GRACE_MS = 15_000;

/** Beside dist/scripts. */
const WIDGET_FILE = new URL('../widget/partnership-assistant.js', import.meta.url);

/** A server that listens. */
export interface HttpServer {
  readonly url: string;
  readonly log: ServerLog;
  /** Lets running replies end. */
  stop(): Promise<void>;
}

/**
 * Listens on the ports of the settings.
 *
 * @throws {AppError} `CONFIG_INVALID` when a port or an address cannot be had; nothing listens then.
 */
export async function openHttpServer(config: Config, assistant: Assistant): Promise<HttpServer> {
  const log = createLog(config.logLevel, systemClock);
  const widget = readWidget(WIDGET_FILE);
  if (!widget) log.warn('no built widget: its addresses answer 404; `npm run build` makes it');
  const { app, metrics } = createApp({
    assistant,
    config,
    version: programVersion(),
    log,
    ...(widget ? { widget } : {}),
  });
  const listening: Listening[] = [await listen(app, config.host, config.port)];
  const stop = async () => {
    await Promise.all(listening.map((server) => server.stop(GRACE_MS)));
  };
  try {
    if (config.metricsPort > 0) {
      listening.push(await listen(createMetricsApp(metrics, log), config.metricsHost, config.metricsPort));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: listening[0]?.url ?? '', log, stop };
}

/** Of package.json, two folders above dist/scripts. */
function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
}
