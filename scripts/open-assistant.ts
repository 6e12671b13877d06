// From settings to an assistant that answers, as the command lines need it: the model, the index where it must be
// built first (with progress and what could not be read on stderr), the assistant.
import type { Assistant, AssistantEvent } from '../src/assistant.js';
import type { Config } from '../src/config.js';
import { createEmbedder, type Embedder } from '../src/embedding/embedder.js';
import { printable } from './command.js';
import { createProgressDisplay } from './progress.js';

/** How to open. */
export interface OpenOptions {
  /** As in prepareIndex: whether a changed corpus is built anew, or only a missing index. */
  readonly when: 'missing' | 'changed';
  readonly signal: AbortSignal;
  /** Told what is being done, in a few words. */
  readonly onStep?: (step: string) => void;
  readonly log?: (event: AssistantEvent) => void;
}

/**
 * An assistant over an index that is up to date. Closing it ends the model's workers.
 *
 * @throws {AppError} as createEmbedder, prepareIndex and createAssistant
 */
export async function openAssistant(config: Config, options: OpenOptions): Promise<Assistant> {
  options.onStep?.('opening the model');
  // Worker threads read the model while this one loads the vocabulary: half a second less to the first answer.
  const [embedder, { createAssistant }] = await Promise.all([
    createEmbedder({
      modelDir: config.modelDir,
      workerCount: config.embeddingWorkers,
      maxQueuedQuestions: config.maxQueuedQuestions,
      questionTimeoutMs: config.questionTimeoutMs,
    }),
    import('../src/assistant.js'),
  ]);
  try {
    await prepare(config, embedder, options);
    options.onStep?.('opening the index');
    return await createAssistant(config, { embedder, ...(options.log ? { log: options.log } : {}) });
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
