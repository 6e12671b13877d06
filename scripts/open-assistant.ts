// From settings to an assistant that answers, as the command lines need it: the model, the index where it must be
// built first (with progress and what could not be read on stderr), the assistant.
import type { Assistant, AssistantEvent } from '../src/assistant.js';
import type { Config } from '../src/config.js';
import { type Embedder, type OpeningEmbedder, openEmbedder } from '../src/embedding/embedder.js';
import { printable } from './command.js';
import { createProgressDisplay } from './progress.js';

/** How to open. */
export interface OpenOptions {
  /** As in prepareIndex: whether a changed corpus is built anew, or only a missing index. */
  readonly when: 'missing' | 'changed';
  readonly signal: AbortSignal;
  /** As openModel gives it, where it was started before; opened here when left out. */
  readonly model?: Promise<OpeningEmbedder>;
  /** Told what is being done, in a few words. */
  readonly onStep?: (step: string) => void;
  readonly log?: (event: AssistantEvent) => void;
}

/** Starts to open the model of the settings: its processes load it while whoever waits for it does other things. */
export function openModel(config: Config): Promise<OpeningEmbedder> {
  const model = openEmbedder({
    modelDir: config.modelDir,
    workerCount: config.embeddingWorkers,
    maxQueuedQuestions: config.maxQueuedQuestions,
    questionTimeoutMs: config.questionTimeoutMs,
  });
  // Looked at by openAssistant; until then a failure is not an unhandled one.
  model.catch(() => undefined);
  return model;
}

/**
 * An assistant over an index that is up to date, with a warm model. Closing it ends the model's workers.
 *
 * @throws {AppError} as openEmbedder, prepareIndex and createAssistant; the model's workers are ended then
 */
export async function openAssistant(config: Config, options: OpenOptions): Promise<Assistant> {
  options.onStep?.('opening the model');
  const [{ embedder, ready }, { createAssistant }] = await Promise.all([
    options.model ?? openModel(config),
    import('../src/assistant.js'),
  ]);
  try {
    await prepare(config, embedder, options);
    options.onStep?.('opening the index');
    const assistant = await createAssistant(config, {
      embedder,
      ...(options.log ? { log: options.log } : {}),
    });
    options.onStep?.('loading the model');
    await ready;
    return assistant;
  } catch (error) {
    await embedder.close();
    throw error;
  }
}

async function prepare(
  config: Config,
  embedder: Embedder,
  { when, signal, onStep }: OpenOptions,
): Promise<void> {
  const { prepareIndex } = await import('../src/prepare-index.js');
  const display = createProgressDisplay(process.stderr);
  try {
    const { built, warning } = await prepareIndex({
      corpusDir: config.corpusDir,
      indexDir: config.indexDir,
      embedder,
      when,
      signal,
      onProgress: (progress) => {
        onStep?.(`building the index: ${progress.stage} ${progress.done}/${progress.total}`);
        display.show(progress);
      },
    });
    display.end();
    for (const { source, reason } of built?.failures ?? []) warn(`Not indexed: ${source}: ${reason}`);
    if (warning !== undefined) warn(warning);
  } finally {
    display.end();
  }
}

function warn(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}
