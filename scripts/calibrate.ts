// Fits both judges on invented pages and writes their parameters. Seeds named here are never reported on: figures
// in the docs come from others.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../src/config.js';
import { createEmbedder, type Embedder } from '../src/embedding/embedder.js';
import { crossValidate, measureJudge } from '../src/evaluation/cross-validate.js';
import { type FitOptions, fitLogistic } from '../src/evaluation/fit-logistic.js';
import { resolveQuestions } from '../src/evaluation/gold-question.js';
import { collectSamples, type SiteSamples } from '../src/evaluation/samples.js';
import { committedTargets, siteTarget, type Target } from '../src/evaluation/target.js';
import { togetherSamples } from '../src/evaluation/together-samples.js';
import { ingest } from '../src/ingest.js';
import { JUDGE_FEATURES, type JudgeFeatures } from '../src/retrieval/document-features.js';
import type { LogisticParameters } from '../src/retrieval/logistic.js';
import { openSearchable } from '../src/retrieval/retrieve.js';
import { SENTENCE_FEATURES, type SentenceFeatures } from '../src/retrieval/sentence-features.js';
import { TOGETHER_FEATURES, type TogetherFeatures } from '../src/retrieval/weigh-together.js';
import { openGeneration } from '../src/search-index/open-generation.js';
import { runCommand } from './command.js';
import { loadGenerator, parseSeeds } from './load-generator.js';

const PARAMETERS_FILE = join('src', 'retrieval', 'judge-parameters.ts');
const TOGETHER_FILE = join('src', 'retrieval', 'together-parameters.ts');

/** Even seeds and odd seeds of the generator share neither stories nor phrasings. */
const FITTED_SEEDS: readonly number[] = [2, 4, 6, 8, 10, 12];

/**
 * What is known before fitting, in log-odds. Half of the generated questions share no word with their texts, and real
 * ones share more: the pull keeps words, titles and labels from being unlearned.
 */
const DOCUMENT_FIT: FitOptions<JudgeFeatures> = {
  names: JUDGE_FEATURES,
  prior: {
    dense: 3,
    gap: -2,
    sentenceCoverage: 2,
    headingCoverage: 1.5,
    labelCoverage: 2,
    documentCoverage: 0.5,
    breadth: 1,
    nearConcept: 1,
    agreement: 1,
    sameLanguage: 0,
    known: -0.5,
    unknownDense: 1,
    parentCoverage: 1.5,
    restriction: 0.5,
    restrictedDense: 0.5,
  },
  atLeastZero: JUDGE_FEATURES.filter((name) => !['gap', 'sameLanguage', 'known'].includes(name)),
  atMostZero: ['gap'],
  ridge: 0.01,
  iterations: 2000,
};
/** Pulled to leaving the verdicts as they are. */
const TOGETHER_FIT: FitOptions<TogetherFeatures> = {
  names: TOGETHER_FEATURES,
  prior: { own: 3, behind: 0, rivals: 0 },
  atLeastZero: ['own'],
  atMostZero: ['behind', 'rivals'],
  ridge: 0.002,
  iterations: 2000,
};
const SENTENCE_FIT: FitOptions<SentenceFeatures> = {
  names: SENTENCE_FEATURES,
  prior: {
    alone: 1,
    headed: 1,
    bare: 1.5,
    bareGap: -1,
    document: 2,
    chunk: 0.5,
    chunkGap: -1,
    passage: 1,
    passageGap: -1,
    gap: -1,
    coverage: 1,
    contextCoverage: 0.5,
    chunkCoverage: 0.5,
    hasForm: 1.5,
    lacksForm: -3,
    names: 2,
    sameLanguage: -0.5,
    quantified: 0.5,
    ofCoverage: 1.5,
    restriction: 1,
    isShort: -0.5,
  },
  atLeastZero: SENTENCE_FEATURES.filter(
    (name) =>
      !['gap', 'bareGap', 'chunkGap', 'passageGap', 'lacksForm', 'sameLanguage', 'isShort'].includes(name),
  ),
  atMostZero: ['gap', 'bareGap', 'chunkGap', 'passageGap', 'lacksForm'],
  ridge: 0.003,
  iterations: 2000,
};

/** @param indexDir  Shared by all sites, so that the reference cohort is embedded once. */
async function samplesOf(target: Target, embedder: Embedder, indexDir: string): Promise<SiteSamples> {
  const folder = await mkdtemp(join(tmpdir(), 'partnership-calibrate-'));
  try {
    const corpusDir = 'dir' in target.corpus ? target.corpus.dir : join(folder, 'corpus');
    if ('files' in target.corpus) {
      await mkdir(corpusDir, { recursive: true });
      for (const { name, text } of target.corpus.files) await writeFile(join(corpusDir, name), text);
    }
    await ingest({ corpusDir, indexDir, embedder });
    const generation = await openGeneration(indexDir, { model: embedder.model });
    const { questions } = resolveQuestions(target.set!, generation.documents);
    return await collectSamples(
      openSearchable(generation, embedder.countTokens),
      embedder,
      questions,
      target.name,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const program = new Command('calibrate')
  .description(
    'Fits the judges of documents and sentences on invented pages and writes src/retrieval/judge-parameters.ts.',
  )
  .option(
    '--seeds <range>',
    'even seeds to fit on: figures are reported on odd ones',
    parseSeeds,
    FITTED_SEEDS,
  )
  .option('--samples <file>', 'also write the samples as JSON')
  .option('--committed', 'also report the committed sets (never fitted on)')
  .option('--dry-run', 'write no parameters')
  .action(
    async (options: {
      seeds: readonly number[];
      samples?: string;
      committed?: boolean;
      dryRun?: boolean;
    }) => {
      const config = loadConfig();
      const embedder = await createEmbedder({ modelDir: config.modelDir });
      const indexDir = await mkdtemp(join(tmpdir(), 'partnership-calibrate-index-'));
      try {
        const generateSite = await loadGenerator();
        const sites: SiteSamples[] = [];
        for (const seed of options.seeds) {
          process.stderr.write(`seed ${seed}\n`);
          sites.push(await samplesOf(siteTarget(`seed-${seed}`, generateSite(seed)), embedder, indexDir));
        }
        const documents = sites.flatMap((site) => site.documents);
        const sentences = sites.flatMap((site) => site.sentences);
        const judge = fitLogistic(documents, DOCUMENT_FIT);
        const weighed = togetherSamples(documents, DOCUMENT_FIT);
        const together = fitLogistic(weighed, TOGETHER_FIT);
        const sentence = fitLogistic(sentences, SENTENCE_FIT);
        const report: Record<string, unknown> = {
          documents: {
            samples: documents.length,
            fitted: measureJudge(documents, JUDGE_FEATURES, judge),
            crossValidated: crossValidate(documents, DOCUMENT_FIT),
          },
          together: {
            fitted: measureJudge(weighed, TOGETHER_FEATURES, together),
            crossValidated: crossValidate(weighed, TOGETHER_FIT),
          },
          sentences: {
            samples: sentences.length,
            fitted: measureJudge(sentences, SENTENCE_FEATURES, sentence),
            crossValidated: crossValidate(sentences, SENTENCE_FIT),
          },
          judge,
          weigh: together,
          sentence,
        };
        const committed: Record<string, SiteSamples> = {};
        if (options.committed) {
          for (const target of await committedTargets('all')) {
            if (!target.set) continue;
            const own = await samplesOf(target, embedder, indexDir);
            committed[target.name] = own;
            report[target.name] = {
              documents: measureJudge(own.documents, JUDGE_FEATURES, judge),
              sentences: measureJudge(own.sentences, SENTENCE_FEATURES, sentence),
            };
          }
        }
        if (options.samples)
          await writeFile(options.samples, JSON.stringify({ documents, sentences, committed }));
        process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
        if (!options.dryRun) {
          await writeFile(PARAMETERS_FILE, render(judge, sentence, options.seeds.join(', ')));
          await writeFile(TOGETHER_FILE, renderTogether(together, options.seeds.join(', ')));
        }
      } finally {
        await embedder.close();
        await rm(indexDir, { recursive: true, force: true });
      }
    },
  );

function literal<Features>({ bias, weights }: LogisticParameters<Features>): string {
  const lines = Object.entries(weights).map(
    ([name, weight]) => `    ${name}: ${(weight as number).toFixed(3)},`,
  );
  return `{\n  bias: ${bias.toFixed(3)},\n  weights: {\n${lines.join('\n')}\n  },\n}`;
}

function renderTogether(together: LogisticParameters<TogetherFeatures>, seeds: string): string {
  return `// The fitted weights of the second look: written by \`npm run -s calibrate\` on invented pages of seeds ${seeds}.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { LogisticParameters } from './logistic.js';
import type { TogetherFeatures } from './weigh-together.js';

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = ${literal(together)};
`;
}

function render(
  judge: LogisticParameters<JudgeFeatures>,
  sentence: LogisticParameters<SentenceFeatures>,
  seeds: string,
): string {
  return `// The fitted weights of the two judges: written by \`npm run -s calibrate\` on invented pages of seeds ${seeds}.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { JudgeFeatures } from './document-features.js';
import type { SentenceFeatures } from './sentence-features.js';
import type { LogisticParameters } from './logistic.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = ${literal(judge)};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: LogisticParameters<SentenceFeatures> = ${literal(sentence)};
`;
}

await runCommand(program, process.argv);
