// `npm run -s index -- verify|list|rollback|gc`: looks after the generations of an index. verify exits with 5 when a
// file is not as it was built, and names it.

import { resolve } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../src/config.js';
import { readCurrent } from '../src/search-index/current.js';
import { generationDir } from '../src/search-index/layout.js';
import { withLock } from '../src/search-index/lock.js';
import { verifyGeneration } from '../src/search-index/read-generation.js';
import {
  listGenerations,
  removeOldGenerations,
  rollBack,
  type StoredGeneration,
} from '../src/search-index/retain.js';
import { EXIT, printable, runCommand } from './command.js';

interface Options {
  readonly index?: string;
  readonly json?: true;
}

const program = new Command('index')
  .description('Look after the generations of the index: builds of it, each complete and never changed.')
  .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 usage, 4 locked, 5 index invalid.');

/** A subcommand with the options that all of them have. */
function subcommand(
  name: string,
  description: string,
  act: (indexDir: string, options: Options) => Promise<void>,
) {
  program
    .command(name)
    .description(description)
    .option('--index <dir>', 'folder of the index (default: INDEX_DIR)')
    .option('--json', 'print the outcome as JSON')
    .action((options: Options) =>
      act(options.index === undefined ? loadConfig().indexDir : resolve(options.index), options),
    );
}

function print(options: Options, outcome: object, lines: readonly string[]): void {
  const text = options.json ? JSON.stringify(outcome, null, 2) : lines.map(printable).join('\n');
  process.stdout.write(`${text}\n`);
}

subcommand('verify', 'check every file of the generation in use', async (indexDir, options) => {
  const id = await readCurrent(indexDir);
  const { files, counts } = await verifyGeneration(generationDir(indexDir, id), id);
  const fileCount = Object.keys(files).length + 1;
  print(options, { generation: id, files, counts }, [
    `Generation ${id} is whole: ${fileCount} files, ${counts.documents} documents, ${counts.chunks} chunks.`,
  ]);
});

subcommand('list', 'list the generations, newest first', async (indexDir, options) => {
  const generations = await listGenerations(indexDir);
  print(
    options,
    generations,
    generations.length === 0
      ? [`No generation in ${indexDir}. Run \`npm run ingest\` to build one.`]
      : generations.map(describe),
  );
});

function describe({ id, isCurrent, manifest, problem }: StoredGeneration): string {
  const mark = isCurrent ? '*' : ' ';
  if (manifest === undefined) return `${mark} ${id}  bad: ${problem}`;
  const { documents, chunks } = manifest.counts;
  const sizeBytes = Object.values(manifest.files).reduce((sum, file) => sum + file.sizeBytes, 0);
  const size = `${(sizeBytes / 2 ** 20).toFixed(1)} MiB`;
  return `${mark} ${id}  ${documents} documents, ${chunks} chunks, ${size}, model ${manifest.model.name}`;
}

subcommand('rollback', 'put the generation before this one in use', async (indexDir, options) => {
  const generation = await withLock(indexDir, () => rollBack(indexDir));
  print(options, { generation }, [
    `Generation ${generation} is in use. A running server takes it up when it reloads.`,
  ]);
});

subcommand('gc', 'remove all but the generation in use and the one before', async (indexDir, options) => {
  const outcome = await withLock(indexDir, () => removeOldGenerations(indexDir));
  for (const failure of outcome.failures) process.stderr.write(`${printable(`Not removed: ${failure}`)}\n`);
  if (outcome.failures.length > 0) process.exitCode = EXIT.failure;
  print(
    options,
    outcome,
    outcome.removed.length === 0 ? ['Nothing to remove.'] : outcome.removed.map((name) => `Removed ${name}`),
  );
});

await runCommand(program, process.argv);
