// `npm start`: listens, builds the index first when there is none or the corpus changed, then says where to ask.
// The port is taken before anything slow, so that a port in use is told at once; /readyz says how far it is.
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Assistant, AssistantEvent } from '../src/assistant.js';
import { systemClock } from '../src/clock.js';
import { loadConfig } from '../src/config.js';
import { readCurrent } from '../src/search-index/current.js';
import { createApp, createMetricsApp } from '../src/server/app.js';
import { followIndex } from '../src/server/follow-index.js';
import { type Listening, listen } from '../src/server/listen.js';
import { createLog, type ServerLog } from '../src/server/log.js';
import { createStartingAssistant } from '../src/server/starting-assistant.js';
import { readWidget } from '../src/server/widget-files.js';
import { interruptSignal, runCommand } from './command.js';
import { openAssistant } from './open-assistant.js';

/** How long running replies may take to end. Longer than a question may take. */
const GRACE_MS = 15_000;

/** Beside dist/scripts. */
const WIDGET_FILE = new URL('../widget/partnership-assistant.js', import.meta.url);

/** Of package.json, two folders above dist/scripts. */
function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
}

const program = new Command('serve')
  .description('Serve questions over HTTP. Builds the index first when there is none or the texts changed.')
  .option('--debug', 'show where a failure arose')
  .action(async () => {
    const config = loadConfig();
    const signal = interruptSignal();
    const log = createLog(config.logLevel, systemClock);
    const starting = createStartingAssistant();
    const widget = readWidget(WIDGET_FILE);
    if (!widget) log.warn('no built widget: its addresses answer 404; `npm run build` makes it');
    const { app, metrics } = createApp({
      assistant: starting.assistant,
      config,
      version: programVersion(),
      log,
      ...(widget ? { widget } : {}),
    });
    const listening: Listening[] = [await listen(app, config.host, config.port)];
    try {
      if (config.metricsPort > 0) {
        listening.push(await listen(createMetricsApp(metrics, log), config.metricsHost, config.metricsPort));
      }
      starting.open(
        await openAssistant(config, {
          when: 'changed',
          signal,
          onStep: starting.setReason,
          log: (event) => noteEvent(log, event),
        }),
      );
      printReady(config.publicUrl ?? listening[0]?.url ?? '', starting.assistant);
      const follower = followIndex({
        assistant: starting.assistant,
        readCurrent: () => readCurrent(config.indexDir),
      });
      process.on('SIGHUP', () => void follower.look(true));
      await fired(signal);
      follower.stop();
      log.info('stopping: running replies may end');
    } finally {
      await Promise.all(listening.map((server) => server.stop(GRACE_MS)));
      await starting.assistant.close();
    }
  });

/** Resolves when the signal fires, or has fired while the index was opened. */
async function fired(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

function noteEvent(log: ServerLog, event: AssistantEvent): void {
  if (event.name === 'generation-opened') log.info({ generation: event.generation }, 'index opened');
  else log.error({ err: event.error }, 'a new index was refused; the old one goes on');
}

function printReady(url: string, assistant: Assistant): void {
  const { documentCount } = assistant.status();
  process.stdout.write(
    `Ready: ask about ${documentCount} texts at ${url}\n` +
      `Or: curl -s ${url}/api/ask -H 'content-type: application/json' -d '{"question":"Which projects address water management?"}'\n`,
  );
}

await runCommand(program, process.argv);
