// `npm start`: listens, builds the index first when there is none or the corpus changed, then says where to ask.
// The port is taken before anything slow, so that a port in use is told at once; /readyz says how far it is. Only the
// model's processes are started before that: they need longest, and are ended again.
import { Command } from 'commander';
import type { Assistant, AssistantEvent } from '../src/assistant.js';
import { type Config, loadConfig } from '../src/config.js';
import type { OpeningEmbedder } from '../src/embedding/embedder.js';
import { readCurrent } from '../src/search-index/current.js';
import { followIndex } from '../src/server/follow-index.js';
import type { ServerLog } from '../src/server/log.js';
import { createStartingAssistant } from '../src/server/starting-assistant.js';
import { interruptSignal, runCommand } from './command.js';
import type { HttpServer } from './http-server.js';
import { openAssistant, openModel } from './open-assistant.js';

const program = new Command('serve')
  .description('Serve questions over HTTP. Builds the index first when there is none or the texts changed.')
  .option('--debug', 'show where a failure arose')
  .action(async () => {
    const config = loadConfig();
    const signal = interruptSignal();
    const model = openModel(config);
    const starting = createStartingAssistant();
    const server = await openServer(config, starting.assistant, model);
    try {
      starting.open(
        await openAssistant(config, {
          when: 'changed',
          signal,
          model,
          onStep: starting.setReason,
          log: (event) => noteEvent(server.log, event),
        }),
      );
      printReady(config.publicUrl ?? server.url, starting.assistant);
      const follower = followIndex({
        assistant: starting.assistant,
        readCurrent: () => readCurrent(config.indexDir),
      });
      process.on('SIGHUP', () => void follower.look(true));
      await fired(signal);
      follower.stop();
      server.log.info('stopping: running replies may end');
    } finally {
      await server.stop();
      await starting.assistant.close();
    }
  });

/** A server that listens; the model's processes are ended where it cannot. */
async function openServer(
  config: Config,
  assistant: Assistant,
  model: Promise<OpeningEmbedder>,
): Promise<HttpServer> {
  try {
    const { openHttpServer } = await import('./http-server.js');
    return await openHttpServer(config, assistant);
  } catch (error) {
    await model.then(
      ({ embedder }) => embedder.close(),
      () => undefined,
    );
    throw error;
  }
}

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
