// `npm run -s bench`: speed and memory on this machine, with the stock way beside it. Every part runs in processes of
// its own (this script again, with --part), in reversed order each second round, warm-up left out.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { createAssistant } from '../src/assistant.js';
import { describeMachine } from '../src/benchmark/machine.js';
import { poolSeries, type Series } from '../src/benchmark/measure.js';
import { PARTS } from '../src/benchmark/parts.js';
import { withRandomPassages } from '../src/benchmark/random-embedder.js';
import { formatBenchmark } from '../src/benchmark/report.js';
import { type Config, loadConfig } from '../src/config.js';
import { createEmbedder } from '../src/embedding/embedder.js';
import { piecesOf, STOCK_PIECES } from '../src/evaluation/stock-way.js';
import { ingest } from '../src/ingest.js';
import { openGeneration } from '../src/search-index/open-generation.js';
import { runCommand } from './command.js';
import { loadGenerator } from './load-generator.js';
import { openStockStore } from './stock-store.js';

interface Options {
  readonly part?: string;
  readonly process: number;
  readonly index?: string;
  readonly quick?: true;
  readonly large?: true;
  readonly only?: readonly string[];
  readonly json?: true;
}

/** Timed questions of one process. Two processes make 60. */
const RUNS = 30;
/** Chunks that the invented sites must at least give. */
const LARGE_CHUNKS = 10_000;
/** A site of the generator gives some more than this (measured: 50.5 in the mean of 24). */
const CHUNKS_PER_SITE = 50;
const SCRIPT = fileURLToPath(import.meta.url);

/** Measures one part in this process and prints its series as JSON. */
async function measurePart(name: string, options: Options, config: Config): Promise<void> {
  const part = PARTS.get(name);
  if (part === undefined || options.index === undefined)
    throw new RangeError('Expected a part and an index.');
  const settings = { ...config, indexDir: options.index };
  const folder = await mkdtemp(join(tmpdir(), 'partnership-bench-part-'));
  const closing: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const embedderOf = async () => {
    const embedder = await createEmbedder({ modelDir: settings.modelDir });
    closing.unshift(() => embedder.close());
    return embedder;
  };
  try {
    const series = await part.run({
      count: options.quick ? 5 : RUNS,
      process: options.process,
      open: async () => createAssistant(settings, { embedder: await embedderOf() }),
      openStock: async () => {
        const embedder = await embedderOf();
        const { documents } = await openGeneration(settings.indexDir, embedder);
        const passages = part.isLarge ? withRandomPassages(embedder) : embedder;
        const store = await openStockStore(piecesOf(documents.map(({ text }) => text)), passages);
        return (question) => store(question, STOCK_PIECES);
      },
      ingest: async () => {
        const embedder = await embedderOf();
        const { counts } = await ingest({ corpusDir: settings.corpusDir, indexDir: folder, embedder });
        return counts;
      },
    });
    process.stdout.write(JSON.stringify(series));
  } finally {
    for (const close of closing) await close();
  }
}

/** Builds an index once for all parts. Resolves to its size in words. */
async function buildIndex(config: Config, indexDir: string, corpusDir: string, isRandom: boolean) {
  const embedder = await createEmbedder({ modelDir: config.modelDir });
  try {
    const { counts } = await ingest({
      corpusDir,
      indexDir,
      embedder: isRandom ? withRandomPassages(embedder) : embedder,
    });
    return counts;
  } finally {
    await embedder.close();
  }
}

/** Writes invented sites until they hold enough text for so many chunks. */
async function writeLargeCorpus(folder: string): Promise<void> {
  const generateSite = await loadGenerator();
  const sites = Math.ceil(LARGE_CHUNKS / CHUNKS_PER_SITE);
  for (let seed = 1001; seed < 1001 + sites; seed += 1) {
    const own = join(folder, `site-${seed}`);
    await mkdir(own, { recursive: true });
    for (const { name, text } of generateSite(seed).files) await writeFile(join(own, name), text);
  }
}

/** Runs parts in fresh processes, round by round. */
async function runParts(names: readonly string[], indexOf: (name: string) => string, isQuick: boolean) {
  const found = new Map<string, Series[]>(names.map((name) => [name, []]));
  const wanted = (name: string) => (isQuick ? 1 : PARTS.get(name)!.processes);
  const rounds = Math.max(...names.map(wanted));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      if (round >= wanted(name)) continue;
      process.stderr.write(`${name}, process ${round + 1} of ${wanted(name)}\n`);
      const args = ['--part', name, '--process', String(round), '--index', indexOf(name)];
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--expose-gc', SCRIPT, ...args, ...(isQuick ? ['--quick'] : [])],
        { maxBuffer: 2 ** 26 },
      );
      found.get(name)!.push(...(JSON.parse(stdout) as Series[]));
    }
  }
  return names.map((name) => ({ name, part: PARTS.get(name)!, series: poolSeries(found.get(name)!) }));
}

function partNames(text: string): readonly string[] {
  const names = text.split(',');
  const unknown = names.filter((name) => !PARTS.has(name));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`Expected parts among ${[...PARTS.keys()].join(', ')}.`);
  return names;
}

async function bench(options: Options, config: Config): Promise<void> {
  const machine = describeMachine();
  const folder = await mkdtemp(join(tmpdir(), 'partnership-bench-'));
  const dirs = { seed: join(folder, 'seed'), large: join(folder, 'large'), corpus: join(folder, 'corpus') };
  try {
    const names =
      options.only ?? [...PARTS.keys()].filter((name) => !options.quick || !PARTS.get(name)!.isLarge);
    const isLarge = (name: string) => PARTS.get(name)!.isLarge === true;
    const sized = ({ documents, chunks }: { documents: number; chunks: number }) =>
      `${documents.toLocaleString('en')} documents, ${chunks.toLocaleString('en')} chunks`;
    const corpora = { seed: '', large: '' };
    if (!names.every(isLarge)) {
      process.stderr.write('building the index of the corpus\n');
      corpora.seed = `The corpus (${sized(await buildIndex(config, dirs.seed, config.corpusDir, false))})`;
    }
    if (names.some(isLarge)) {
      process.stderr.write('building the index of invented sites\n');
      await writeLargeCorpus(dirs.corpus);
      const size = sized(await buildIndex(config, dirs.large, dirs.corpus, options.large !== true));
      corpora.large = `Invented sites (${size}${options.large ? '' : ', vectors random'})`;
    }
    const results = await runParts(
      names,
      (name) => (isLarge(name) ? dirs.large : dirs.seed),
      options.quick === true,
    );
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ machine, corpora, results }, null, 2)}\n`
        : `${formatBenchmark(machine, results, corpora)}\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const program = new Command('bench')
  .description(
    'Measure speed and memory on this machine, with the stock way (LangChain, top four) beside it.',
  )
  .option('--quick', 'few samples, the corpus only: to see that everything runs')
  .option('--only <parts>', 'these parts, divided by commas', partNames)
  .option('--large', 'embed the 10,000 chunks for real (about ten minutes more)')
  .option('--json', 'raw samples as JSON on stdout')
  .option('--part <name>', 'measure one part in this process (used by the command itself)')
  .option('--process <number>', 'number of that process', Number, 0)
  .option('--index <dir>', 'index of that part')
  .action(async (options: Options) => {
    const config = loadConfig();
    await (options.part === undefined ? bench(options, config) : measurePart(options.part, options, config));
  });

await runCommand(program, process.argv);
