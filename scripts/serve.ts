// `npm start`: listens, builds the index first when there is none or the corpus changed, then says where to ask.
// The port is taken before anything slow, so that a port in use is told at once; /readyz says how far it is.
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Assistant } from '../src/assistant.js';
import { systemClock } from '../src/clock.js';
import { type Config, loadConfig } from '../src/config.js';
import { createEmbedder } from '../src/embedding/embedder.js';
import { CURRENT_FILE } from '../src/search-index/layout.js';
import { createApp, createMetricsApp } from '../src/server/app.js';
import { type Listening, listen } from '../src/server/listen.js';
import { createLog, type ServerLog } from '../src/server/log.js';
import { createStartingAssistant, type StartingAssistant } from '../src/server/starting-assistant.js';
import { readWidget } from '../src/server/widget-files.js';
import { interruptSignal, printable, runCommand } from './command.js';
import { createProgressDisplay } from './progress.js';

/** How long running replies may take to end. Longer than a question may take. */
const GRACE_MS = 15_000;

/** Beside dist/scripts. */
const WIDGET_FILE = new URL('../widget/partnership-assistant.js', import.meta.url);

/** How often a new generation is looked for. */
const WATCH_MS = 2_000;

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
      await openAssistant(config, starting, log, signal);
      printReady(config.publicUrl ?? listening[0]?.url ?? '', starting.assistant);
      const stopWatching = followIndex(config, starting.assistant, log);
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      stopWatching();
      log.info('stopping: running replies may end');
    } finally {
      await Promise.all(listening.map((server) => server.stop(GRACE_MS)));
      await starting.assistant.close();
    }
  });

/** Model, index, assistant, in this order; what is shown meanwhile goes to stderr and to /readyz. */
async function openAssistant(
  config: Config,
  starting: StartingAssistant,
  log: ServerLog,
  signal: AbortSignal,
): Promise<void> {
  starting.setReason('opening the model');
  // Worker threads read the model while this one loads the vocabulary: half a second less to the first answer.
  const [embedder, { prepareIndex }, { createAssistant }] = await Promise.all([
    createEmbedder({
      modelDir: config.modelDir,
      workerCount: config.embeddingWorkers,
      maxQueuedQuestions: config.maxQueuedQuestions,
      questionTimeoutMs: config.questionTimeoutMs,
    }),
    import('../src/prepare-index.js'),
    import('../src/assistant.js'),
  ]);
  const display = createProgressDisplay(process.stderr);
  try {
    const { built, warning } = await prepareIndex({
      ...config,
      embedder,
      when: 'changed',
      signal,
      onProgress: (progress) => {
        starting.setReason(`building the index: ${progress.stage} ${progress.done}/${progress.total}`);
        display.show(progress);
      },
    });
    display.end();
    for (const { source, reason } of built?.failures ?? []) warn(`Not indexed: ${source}: ${reason}`);
    if (warning !== undefined) warn(warning);
    starting.setReason('opening the index');
    starting.open(
      await createAssistant(config, {
        embedder,
        log: (event) =>
          event.name === 'generation-refused'
            ? log.error({ err: event.error }, 'a new index was refused; the old one goes on')
            : log.info({ generation: event.generation }, 'index opened'),
      }),
    );
  } catch (error) {
    display.end();
    await embedder.close();
    throw error;
  }
}

function warn(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

function printReady(url: string, assistant: Assistant): void {
  const { documentCount } = assistant.status();
  process.stdout.write(
    `Ready: ask about ${documentCount} texts at ${url}\n` +
      `Or: curl -s ${url}/api/ask -H 'content-type: application/json' -d '{"question":"Which projects address water management?"}'\n`,
  );
}

/** Opens a new generation when CURRENT names one, and on SIGHUP. The old one serves on when the new one is bad. */
function followIndex(config: Config, assistant: Assistant, log: ServerLog): () => void {
  const current = join(config.indexDir, CURRENT_FILE);
  // A refusal has been logged and shows in /readyz.
  const reload = () => void assistant.reload().catch(() => log.debug('the index in use stays'));
  watchFile(current, { interval: WATCH_MS, persistent: false }, reload);
  process.on('SIGHUP', reload);
  return () => {
    unwatchFile(current);
    process.off('SIGHUP', reload);
  };
}

await runCommand(program, process.argv);
