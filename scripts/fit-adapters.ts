// Fits the adapters of question embeddings on the training texts and writes them into the folder of the model. Which
// questions are reported on plays no part: the training texts are of no question set.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { systemClock } from '../src/clock.js';
import { loadConfig } from '../src/config.js';
import { adapterPath, PURPOSES, type Purpose } from '../src/embedding/adapters.js';
import { createEmbedder, type Embedder } from '../src/embedding/embedder.js';
import { type AdapterExamples, adapterExamples } from '../src/evaluation/adapter-examples.js';
import { withCorpusFolder } from '../src/evaluation/corpus-folder.js';
import { type AdapterExample, type AdapterFit, fitAdapter } from '../src/evaluation/fit-adapter.js';
import { resolveQuestions } from '../src/evaluation/gold-question.js';
import { measureAdapter } from '../src/evaluation/measure-adapter.js';
import { type TrainingTarget, trainingTargets } from '../src/evaluation/training-texts.js';
import { buildContents } from '../src/ingesting/contents.js';
import { createStages } from '../src/ingesting/stages.js';
import { runCommand } from './command.js';

const TEXTS_DIR = join('test', 'training');
const SUMS_FILE = join('src', 'embedding', 'adapter-sums.ts');

/** Questions wait for their turn here as long as it takes. */
const PATIENT = { maxQueuedQuestions: 100_000, questionTimeoutMs: 3_600_000 } as const;

/** Chosen by how well passages are ordered on sites beside the training texts; ridges from .001 to .004 do much the same. */
const FITS: Readonly<Record<Purpose, AdapterFit>> = {
  topic: { sharpness: 10, ridge: 0.002 },
  fact: { sharpness: 10, ridge: 0.003 },
};

/** Sets are held out in so many folds. */
const FOLDS = 3;

async function examplesOf(target: TrainingTarget, embedder: Embedder): Promise<AdapterExamples> {
  return withCorpusFolder(target.corpus, async (corpusDir) => {
    const options = { corpusDir, embedder, measureBackground: () => ({}) };
    const { contents } = await buildContents(options, createStages(systemClock, {}));
    const { questions } = resolveQuestions(target.set, contents.documents);
    return adapterExamples(contents, questions, (texts) => embedder.embedQuestions(texts));
  });
}

/** Measures on sets held out from fitting, and without an adapter. */
function crossValidate(sets: readonly (readonly AdapterExample[])[], fit: AdapterFit) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    held: sets.filter((_, at) => at % FOLDS === fold).flat(),
    fitted: sets.filter((_, at) => at % FOLDS !== fold).flat(),
  }));
  const ranks = folds.flatMap(({ held, fitted }) => measureAdapter(held, fitAdapter(fitted, fit)));
  const without = folds.flatMap(({ held }) => measureAdapter(held));
  const mean = (values: readonly number[]) =>
    Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3));
  return { questions: ranks.length, without: mean(without), heldOut: mean(ranks) };
}

const program = new Command('fit-adapters')
  .description(
    'Fits the adapters of question embeddings on the texts of test/training and writes them beside the model.',
  )
  .option(
    '--cross-validate',
    'report the mean average precision on sets held out from fitting; write nothing',
  )
  .action(async ({ crossValidate: isMeasured }: { crossValidate?: boolean }) => {
    const { modelDir } = loadConfig();
    const embedder = await createEmbedder({ modelDir, isAdapted: false, ...PATIENT });
    try {
      const targets = await trainingTargets(TEXTS_DIR);
      const sets: AdapterExamples[] = [];
      for (const [at, target] of targets.entries()) {
        process.stderr.write(`${target.name} (${at + 1} of ${targets.length})\n`);
        sets.push(await examplesOf(target, embedder));
      }
      const fitted = new Map<Purpose, Buffer>();
      for (const purpose of PURPOSES) {
        const examples = sets.map((set) => set[purpose]);
        process.stderr.write(`${purpose}: fitting on ${examples.flat().length} comparisons\n`);
        if (isMeasured) {
          process.stdout.write(`${purpose} ${JSON.stringify(crossValidate(examples, FITS[purpose]))}\n`);
          continue;
        }
        fitted.set(purpose, Buffer.from(fitAdapter(examples.flat(), FITS[purpose]).buffer));
      }
      if (!isMeasured) await store(modelDir, embedder.model.name, fitted);
    } finally {
      await embedder.close();
    }
  });

/** Writes nothing before all is fitted: an adapter without its sum would be refused. */
async function store(modelDir: string, model: string, fitted: ReadonlyMap<Purpose, Buffer>): Promise<void> {
  const sums = new Map<string, string>();
  for (const [purpose, bytes] of fitted) {
    const path = adapterPath(modelDir, purpose);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    sums.set(`${model}/${purpose}`, createHash('sha256').update(bytes).digest('hex'));
    process.stdout.write(`${path}\n`);
  }
  await writeFile(SUMS_FILE, renderSums(sums));
}

function renderSums(sums: ReadonlyMap<string, string>): string {
  const lines = [...sums].map(([name, sum]) => `  '${name}': '${sum}',\n`).join('');
  return `// The SHA-256 sums of the adapters that come with the project: written by \`npm run -s fit-adapters\` with the adapters
// themselves. Not to be edited by hand. In code, so that a damaged file cannot vouch for itself.

/** Hexadecimal, by name of the model (that of its folder) and purpose: "model/purpose". */
export const ADAPTER_SUMS: Readonly<Record<string, string>> = {
${lines}};
`;
}

await runCommand(program, process.argv);
