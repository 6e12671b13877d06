// `npm run -s ablation`: what each stage of the assistant is worth, and the stock way beside it, on the committed sets
// and on invented sites. Prints the tables of docs/benchmarks.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../src/config.js';
import { createEmbedder } from '../src/embedding/embedder.js';
import { ablate } from '../src/evaluation/ablation.js';
import { formatAblation } from '../src/evaluation/ablation-table.js';
import { openParts } from '../src/evaluation/open-parts.js';
import { byBoth, byMeaning, byWords } from '../src/evaluation/rank-passages.js';
import { stockStage } from '../src/evaluation/stock-way.js';
import { summarise } from '../src/evaluation/summarise.js';
import { committedTargets, siteTarget } from '../src/evaluation/target.js';
import type { Stage } from '../src/evaluation/variants.js';
import { runCommand } from './command.js';
import { loadGenerator, parseSeeds } from './load-generator.js';
import { openStockStore } from './stock-store.js';

interface Options {
  readonly seeds: readonly number[];
  readonly fitSeeds: readonly number[];
  readonly generatedOnly?: true;
  readonly json?: true;
}

const maxPassages = Number.POSITIVE_INFINITY;
const STAGES: readonly Stage[] = [
  { name: 'meaning alone', rank: byMeaning, isUnderstood: false, maxPassages },
  { name: 'words alone', rank: byWords, isUnderstood: false, maxPassages },
  { name: 'both fused', rank: byBoth, isUnderstood: false, maxPassages },
  { name: '+ facets', rank: byBoth, isUnderstood: true, maxPassages },
];

const program = new Command('ablation')
  .description('Answer the question sets with stages left out, and by the stock way, and print the tables.')
  .option('--seeds <range>', 'invented sites to report on, odd: never fitted on', parseSeeds, [1, 3, 5])
  .option('--fit-seeds <range>', 'invented sites that cut-offs are fitted on, even', parseSeeds, [2, 4])
  .option('--generated-only', 'leave the committed sets out')
  .option('--json', 'summaries and cut-offs as JSON on stdout')
  .action(async ({ seeds, fitSeeds, generatedOnly, json }: Options) => {
    const config = loadConfig();
    const embedder = await createEmbedder({ modelDir: config.modelDir });
    const indexDir = await mkdtemp(join(tmpdir(), 'partnership-ablation-'));
    try {
      const generateSite = await loadGenerator();
      const site = (seed: number) => siteTarget(`seed ${seed}`, generateSite(seed));
      const committed = generatedOnly ? [] : await committedTargets('all');
      const results = await ablate({
        stages: [stockStage((pieces) => openStockStore(pieces, embedder)), ...STAGES],
        fitted: fitSeeds.map(site),
        reported: [
          ...committed.filter(({ set }) => set).map((target) => ({ target, set: target.name })),
          ...seeds.map((seed) => ({ target: site(seed), set: `generated, seeds ${seeds.join(', ')}` })),
        ],
        open: (corpus) => openParts(corpus, { config, embedder, indexDir }),
        onProgress: (step) => process.stderr.write(`${step}\n`),
      });
      const summaries = results.map(({ outcomes, ...result }) => ({
        ...result,
        sets: Object.fromEntries([...outcomes].map(([set, own]) => [set, summarise(own)])),
      }));
      process.stdout.write(`${json ? JSON.stringify(summaries, null, 2) : formatAblation(results)}\n`);
    } finally {
      await embedder.close();
      await rm(indexDir, { recursive: true, force: true });
    }
  });

await runCommand(program, process.argv);
