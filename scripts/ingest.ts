// `npm run -s ingest`: builds a generation of the corpus and says what it holds. Exit code 3 when some source files
// could not be read: the rest is indexed.

import { resolve } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../src/config.js';
import { createEmbedder } from '../src/embedding/embedder.js';
import { type IngestSummary, ingest } from '../src/ingest.js';
import { EXIT, interruptSignal, printable, runCommand } from './command.js';
import { createProgressDisplay } from './progress.js';

interface Options {
  readonly corpus?: string;
  readonly index?: string;
  readonly model?: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly force?: true;
}

const program = new Command('ingest')
  .description('Build the index from the texts of a folder. Does nothing when it is up to date.')
  .option('--corpus <dir>', 'folder of the texts (default: CORPUS_DIR)')
  .option('--index <dir>', 'folder of the index (default: INDEX_DIR)')
  .option('--model <dir>', 'folder of the embedding model (default: MODEL_DIR)')
  .option('--force', 'build anew even when nothing changed, reusing nothing')
  .option('--json', 'print the summary as JSON')
  .option('--quiet', 'print no progress and no summary, only failures')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 failed, 2 usage, 3 some files failed, 4 locked, 130 interrupted.',
  )
  .action(async (options: Options) => {
    const config = loadConfig();
    const signal = interruptSignal();
    const progress = createProgressDisplay(process.stderr);
    const embedder = await createEmbedder({
      modelDir: options.model === undefined ? config.modelDir : resolve(options.model),
      workerCount: config.embeddingWorkers,
    });
    try {
      const summary = await ingest({
        corpusDir: options.corpus === undefined ? config.corpusDir : resolve(options.corpus),
        indexDir: options.index === undefined ? config.indexDir : resolve(options.index),
        embedder,
        signal,
        force: options.force === true,
        onProgress: options.quiet ? () => undefined : progress.show,
      });
      progress.end();
      printSummary(summary, options);
    } finally {
      progress.end();
      await embedder.close();
    }
  });

function printSummary(summary: IngestSummary, options: Options): void {
  for (const { source, reason } of summary.failures) {
    process.stderr.write(`${printable(`Not indexed: ${source}: ${reason}`)}\n`);
  }
  for (const warning of summary.warnings) process.stderr.write(`${printable(`Warning: ${warning}`)}\n`);
  if (summary.failures.length > 0) process.exitCode = EXIT.someSourcesFailed;
  if (options.json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (!options.quiet) process.stdout.write(formatSummary(summary));
}

function formatSummary({ generation, hasChanged, counts, failures, seconds }: IngestSummary): string {
  const { total, ...stages } = seconds;
  const times = Object.entries(stages).map(([stage, value]) => `${stage} ${value.toFixed(2)}`);
  return [
    hasChanged
      ? `Built generation ${generation}.`
      : `Unchanged: generation ${generation} already holds this.`,
    `  source files  ${counts.sources}${failures.length > 0 ? ` (${failures.length} could not be read)` : ''}`,
    `  documents     ${counts.documents}`,
    `  partnerships  ${counts.partnerships}`,
    `  chunks        ${counts.chunks}`,
    `  sentences     ${counts.sentences}`,
    `  embedded      ${counts.embedded} of ${counts.passages} passages, the rest reused`,
    `  seconds       ${total.toFixed(2)} (${times.join(', ')})`,
    '',
  ].join('\n');
}

await runCommand(program, process.argv);
