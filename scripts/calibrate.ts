// Fits the judges on invented pages and writes their parameters: generated sites of even seeds, which know their gold but
// are all laid out and asked alike, and sets of pages and questions written by hand, each in a manner of its own.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../src/config.js';
import { createEmbedder, type Embedder } from '../src/embedding/embedder.js';
import { withCorpusFolder } from '../src/evaluation/corpus-folder.js';
import { crossValidate, measureJudge } from '../src/evaluation/cross-validate.js';
import { fitLogistic } from '../src/evaluation/fit-logistic.js';
import { resolveQuestions } from '../src/evaluation/gold-question.js';
import { DOCUMENT_FIT, fitFacts, TOGETHER_FIT } from '../src/evaluation/judge-fits.js';
import { crossValidateFacts, type FactParameters, measureFacts } from '../src/evaluation/measure-facts.js';
import { collectSamples, type SiteSamples } from '../src/evaluation/samples.js';
import { committedTargets, FITTED_SETS, siteTarget, type Target } from '../src/evaluation/target.js';
import { togetherSamples } from '../src/evaluation/together-samples.js';
import { ingest } from '../src/ingest.js';
import { JUDGE_FEATURES, type JudgeFeatures } from '../src/retrieval/document-features.js';
import type { JudgeParameters } from '../src/retrieval/judge.js';
import type { LogisticParameters } from '../src/retrieval/logistic.js';
import { openSearchable } from '../src/retrieval/retrieve.js';
import { TOGETHER_FEATURES, type TogetherFeatures } from '../src/retrieval/weigh-together.js';
import { openGeneration } from '../src/search-index/open-generation.js';
import { runCommand } from './command.js';
import { loadGenerator, parseSeeds } from './load-generator.js';

const PARAMETERS_FILE = join('src', 'retrieval', 'judge-parameters.ts');

/** Even seeds and odd seeds of the generator share neither stories nor phrasings. */
const FITTED_SEEDS: readonly number[] = [2, 4, 6, 8, 10, 12];

/**
 * @param indexDir  Shared by all sites, so that the reference cohort is embedded once.
 * @param judge     Of documents; the one shipped where absent.
 */
async function samplesOf(
  target: Target,
  { embedder, indexDir }: { readonly embedder: Embedder; readonly indexDir: string },
  judge?: JudgeParameters,
): Promise<SiteSamples> {
  return withCorpusFolder(target.corpus, async (corpusDir) => {
    await ingest({ corpusDir, indexDir, embedder });
    const generation = await openGeneration(indexDir, { model: embedder.model });
    const { questions } = resolveQuestions(target.set!, generation.documents);
    const searchable = openSearchable(generation, embedder.countTokens);
    return collectSamples(searchable, embedder, questions, target.name, judge);
  });
}

const program = new Command('calibrate')
  .description(
    `Fits the judges of documents, sentences and answers on invented pages (generated ones, and the committed sets ${FITTED_SETS.join(', ')}) and writes src/retrieval/judge-parameters.ts.`,
  )
  .option(
    '--seeds <range>',
    'even seeds to fit on: figures are reported on odd ones',
    parseSeeds,
    FITTED_SEEDS,
  )
  .option('--committed', 'also report the sets seed and pages (never fitted on)')
  .option('--dry-run', 'write no parameters')
  .action(async (options: { seeds: readonly number[]; committed?: boolean; dryRun?: boolean }) => {
    const config = loadConfig();
    const embedder = await createEmbedder({ modelDir: config.modelDir });
    const indexDir = await mkdtemp(join(tmpdir(), 'partnership-calibrate-index-'));
    try {
      const generateSite = await loadGenerator();
      const parts = { embedder, indexDir };
      const targets = [
        ...options.seeds.map((seed) => siteTarget(`seed-${seed}`, generateSite(seed))),
        ...(await Promise.all(FITTED_SETS.map((name) => committedTargets(name)))).flat(),
      ];
      const allSites = async (what: string, fitted?: JudgeParameters) => {
        const sites: SiteSamples[] = [];
        for (const target of targets) {
          process.stderr.write(`${target.name}: ${what}\n`);
          sites.push(await samplesOf(target, parts, fitted));
        }
        return sites;
      };
      const documents = (await allSites('documents')).flatMap((site) => site.documents);
      const judge = fitLogistic(documents, DOCUMENT_FIT);
      const weighed = togetherSamples(documents, DOCUMENT_FIT);
      const together = fitLogistic(weighed, TOGETHER_FIT);
      // Sentences are looked for in the documents that the judge just fitted lets through.
      const fitted = { alone: judge, together };
      const facts = (await allSites('facts', fitted)).flatMap((site) => site.facts);
      const parameters = fitFacts(facts);
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
        facts: {
          fitted: measureFacts(facts, parameters),
          crossValidated: crossValidateFacts(facts, fitFacts),
        },
        judge,
        weigh: together,
        ...parameters,
      };
      if (options.committed) {
        for (const target of await committedTargets('all')) {
          if (!target.set) continue;
          const own = await samplesOf(target, parts, fitted);
          report[target.name] = {
            documents: measureJudge(own.documents, JUDGE_FEATURES, judge),
            facts: measureFacts(own.facts, parameters),
          };
        }
      }
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      if (!options.dryRun)
        await writeFile(
          PARAMETERS_FILE,
          render(
            judge,
            together,
            parameters,
            `generated sites of seeds ${options.seeds.join(', ')} and the sets ${FITTED_SETS.join(', ')}`,
          ),
        );
    } finally {
      await embedder.close();
      await rm(indexDir, { recursive: true, force: true });
    }
  });

function render(
  judge: LogisticParameters<JudgeFeatures>,
  together: LogisticParameters<TogetherFeatures>,
  { sentence, answer }: FactParameters,
  fittedOn: string,
): string {
  const entries = (weights: Readonly<Record<string, number>>, indent: string) =>
    Object.entries(weights)
      .map(([name, weight]) => `${indent}${name}: ${Number(weight.toFixed(3))},`)
      .join('\n');
  const literal = ({ bias, weights }: { bias: number; weights: Readonly<Record<string, number>> }) =>
    `{\n  bias: ${Number(bias.toFixed(3))},\n  weights: {\n${entries(weights, '    ')}\n  },\n}`;
  return `// The fitted weights of the judges: written by \`npm run -s calibrate\` on invented pages:
// ${fittedOn}.
// Not to be edited by hand.
import type { AnswerFeatures } from './answer-features.js';
import type { ConditionalParameters } from './conditional.js';
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';
import type { TogetherFeatures } from './weigh-together.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = ${literal(judge)};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = ${literal(together)};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
${entries(sentence, '  ')}
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = ${literal(answer)};
`;
}

await runCommand(program, process.argv);
