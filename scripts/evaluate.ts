// `npm run -s evaluate`: asks question sets, prints tables and failures, and compares with the committed record
// of questions that pass. Exit code 1 when one of those fails now.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { loadConfig } from '../src/config.js';
import { AppError } from '../src/errors.js';
import { compareBaseline, parseBaseline, updateBaseline } from '../src/evaluation/baseline.js';
import { evaluateTargets, type TargetResult } from '../src/evaluation/evaluate.js';
import { openCorpus } from '../src/evaluation/open-corpus.js';
import { formatResults, resultsAsJson } from '../src/evaluation/results.js';
import {
  committedTargets,
  customTarget,
  SET_NAMES,
  siteTarget,
  type Target,
} from '../src/evaluation/target.js';
import { runCommand } from './command.js';
import { currentCommit } from './commit.js';
import { loadGenerator, parseSeeds } from './load-generator.js';

interface Options {
  readonly set: (typeof SET_NAMES)[number];
  readonly corpus?: string;
  readonly entries?: string;
  readonly questions?: string;
  readonly model?: string;
  readonly json?: true;
  readonly failures?: true;
  readonly baseline: string;
  readonly updateBaseline?: string;
  readonly generate?: true;
  readonly seeds?: readonly number[];
}

const program = new Command('evaluate')
  .description('Measure answers on question sets; exit 1 when a question of the baseline fails.')
  .addOption(
    new Option('--set <name>', 'committed sets; all is seed and pages').choices(SET_NAMES).default('all'),
  )
  .option('--corpus <dir>', 'a corpus of your own, with --entries and --questions, or with --generate')
  .option('--entries <file>', 'its labelled entries (JSON)')
  .option('--questions <file>', 'its questions (JSON lines)')
  .option('--seeds <range>', 'invented sites instead, such as 1-5 or 2,7', parseSeeds)
  .option('--generate', 'ask lists and counts made from the metadata instead of labelled questions')
  .option('--failures', 'list every failed question with what was accepted and rejected')
  .option('--model <dir>', 'embedding model (default: MODEL_DIR)')
  .option('--baseline <file>', 'record of passed questions', 'test/evaluation/baseline.json')
  .option('--update-baseline <reason>', 'write that record from this run')
  .option('--json', 'everything as JSON on stdout')
  .action(async (options: Options) => {
    const config = loadConfig();
    const settings = options.model === undefined ? config : { ...config, modelDir: options.model };
    const results = await evaluateTargets(await targetsOf(options), {
      open: (corpus) => openCorpus(corpus, settings),
      isFromMetadata: options.generate === true,
      onProgress: showProgress,
    });
    showProgress('');
    const comparison = await compareWithBaseline(results, options);
    const stamp = { commit: currentCommit(), node: process.version };
    process.stdout.write(
      options.json
        ? `${JSON.stringify(resultsAsJson(results, stamp, comparison), null, 2)}\n`
        : `${formatResults(results, stamp, comparison, options.failures === true)}\n`,
    );
    if (comparison && comparison.regressions.length > 0) process.exitCode = 1;
  });

async function targetsOf(options: Options): Promise<readonly Target[]> {
  if (options.seeds !== undefined) {
    const generateSite = await loadGenerator();
    return options.seeds.map((seed) => siteTarget(`seed ${seed}`, generateSite(seed)));
  }
  if (options.corpus === undefined) return committedTargets(options.set);
  if (options.entries !== undefined && options.questions !== undefined) {
    const files = { entriesFile: options.entries, questionsFile: options.questions };
    return [await customTarget(options.corpus, files)];
  }
  if (options.generate) return [await customTarget(options.corpus)];
  throw new AppError(
    'QUESTION_SET_INVALID',
    'Expected --entries and --questions beside --corpus, found neither or one. Give both, or --generate.',
  );
}

/** Only committed sets with their labelled questions have a record. */
async function compareWithBaseline(results: readonly TargetResult[], options: Options) {
  if (options.seeds || options.generate || options.corpus) return undefined;
  const outcomes = new Map(
    results.filter(({ digest }) => digest !== undefined).map((result) => [result.name, result.outcomes]),
  );
  const recorded = existsSync(options.baseline)
    ? parseBaseline(await readFile(options.baseline, 'utf8'), options.baseline)
    : undefined;
  if (options.updateBaseline !== undefined) {
    const updated = updateBaseline(recorded, outcomes, options.updateBaseline);
    await writeFile(options.baseline, `${JSON.stringify(updated, null, 2)}\n`);
    return compareBaseline(updated, outcomes);
  }
  return recorded === undefined ? undefined : compareBaseline(recorded, outcomes);
}

function showProgress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${step}`);
  else if (step !== '' && !/question \d/.test(step)) process.stderr.write(`${step}\n`);
}

await runCommand(program, process.argv);
