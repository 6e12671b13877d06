// `node scripts/run.mjs risk-coverage`: draws the risk-coverage curves of both judges on invented sites that they were
// not fitted on, into docs/pictures/, and prints the points in use and how well probabilities hold as Markdown.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../src/config.js';
import { createEmbedder } from '../src/embedding/embedder.js';
import { type FactCase, quoteCase } from '../src/evaluation/fact-samples.js';
import type { Sample } from '../src/evaluation/fit-logistic.js';
import { resolveQuestions } from '../src/evaluation/gold-question.js';
import { openParts } from '../src/evaluation/open-parts.js';
import {
  documentCurve,
  factCurve,
  pointAt,
  type ReliabilityBin,
  reliability,
  type Verdict,
} from '../src/evaluation/risk-coverage.js';
import { drawRiskCoverage } from '../src/evaluation/risk-coverage-picture.js';
import { collectSamples } from '../src/evaluation/samples.js';
import { siteTarget } from '../src/evaluation/target.js';
import { SENTENCE_PARAMETERS } from '../src/retrieval/judge-parameters.js';
import { runCommand } from './command.js';
import { loadGenerator, parseSeeds } from './load-generator.js';

const LINE = 0.5;

function verdictsOf<Features>(samples: readonly Sample<Features>[]): Verdict[] {
  return samples.map(({ verdict = 0, isPositive, question, weight }) => ({
    probability: verdict,
    isRight: isPositive,
    question,
    weight,
  }));
}

/** Right when the question has an answer and the first quotation holds it. */
function factVerdict(own: FactCase): Verdict {
  const isRight = own.isAnswerable && quoteCase(own, SENTENCE_PARAMETERS)?.hitRank === 1;
  return { probability: own.verdict, isRight, question: own.question, weight: 1 };
}

function table(bins: readonly ReliabilityBin[]): string {
  const shown = (value: number) => value.toFixed(2).replace(/^0\./, '.');
  return [
    '| probability | n | mean | right | right, as weighted in fitting |',
    '|---|---:|---:|---:|---:|',
    ...bins.map(
      ({ from, n, meanProbability, observed, observedAsFitted }) =>
        `| ${shown(from)}-${shown(from + 0.1)} | ${n} | ${shown(meanProbability)} | ${shown(observed)} | ${shown(observedAsFitted)} |`,
    ),
  ].join('\n');
}

const program = new Command('risk-coverage')
  .description('Draw the risk-coverage curves of both judges and print how well their probabilities hold.')
  .option('--seeds <range>', 'invented sites, odd: never fitted on', parseSeeds, [1, 3, 5])
  .option('--out <file>', 'where to draw', join('docs', 'pictures', 'risk-coverage.svg'))
  .action(async ({ seeds, out }: { readonly seeds: readonly number[]; readonly out: string }) => {
    const config = loadConfig();
    const embedder = await createEmbedder({ modelDir: config.modelDir });
    const indexDir = await mkdtemp(join(tmpdir(), 'partnership-risk-'));
    try {
      const generateSite = await loadGenerator();
      const documents: Verdict[] = [];
      const facts: Verdict[] = [];
      for (const seed of seeds) {
        process.stderr.write(`seed ${seed}\n`);
        const target = siteTarget(`seed ${seed}`, generateSite(seed));
        const { searchable } = await openParts(target.corpus, { config, embedder, indexDir });
        const { questions } = resolveQuestions(target.set!, searchable.generation.documents);
        const samples = await collectSamples(searchable, embedder, questions, target.name);
        documents.push(...verdictsOf(samples.documents));
        facts.push(...samples.facts.map(factVerdict));
      }
      const curves = [
        { name: 'Lists: documents', points: documentCurve(documents) },
        { name: 'Facts: first quotation', points: factCurve(facts) },
      ];
      await writeFile(out, drawRiskCoverage(curves, `invented sites of seeds ${seeds.join(', ')}`));
      for (const { name, points } of curves) {
        const used = pointAt(points, LINE);
        const found = used
          ? `coverage ${used.coverage.toFixed(2)}, risk ${used.risk.toFixed(2)}`
          : 'nothing answered';
        process.stdout.write(`${name} at ${LINE}: ${found}\n`);
      }
      process.stdout.write(`\nDocuments\n\n${table(reliability(documents))}\n`);
      process.stdout.write(`\nFacts\n\n${table(reliability(facts))}\n`);
    } finally {
      await embedder.close();
      await rm(indexDir, { recursive: true, force: true });
    }
  });

await runCommand(program, process.argv);
