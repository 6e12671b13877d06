// `npm run -s bench`: speed and memory on this machine, with the stock way beside it. Every part runs in processes of
// its own (this script again, with --part), in reversed order each second round, warm-up left out.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
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
import { buildIndex, type Place, writeLargeCorpus } from './bench-corpora.js';
import { EXIT, interruptSignal, runCommand } from './command.js';
import { startServer } from './start-server.js';
import { openStockStore } from './stock-store.js';

interface Options {
  readonly part?: string;
  readonly process: number;
  readonly index?: string;
  readonly corpus?: string;
  readonly folder?: string;
  readonly quick?: true;
  readonly large?: true;
  readonly only?: readonly string[];
  readonly json?: true;
}

/** Timed questions of one process. Two processes make 60. */
const RUNS = 30;
const SCRIPT = fileURLToPath(import.meta.url);

/** Measures one part in this process and prints its series as JSON. */
async function measurePart(name: string, options: Options, config: Config): Promise<void> {
  const part = PARTS.get(name);
  const { index: indexDir, corpus: corpusDir, folder } = options;
  if (!part || indexDir === undefined || corpusDir === undefined || folder === undefined)
    throw new RangeError('Expected a part, an index, a corpus and a folder.');
  const settings = { ...config, indexDir, corpusDir };
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of closing.splice(0)) await end();
  };
  // A part that is stopped leaves no server behind; its files lie in the folder of the run.
  for (const stop of ['SIGTERM', 'SIGINT'] as const)
    process.once(stop, () => void close().finally(() => process.exit(EXIT.interrupted)));
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
      serve: async () => {
        const server = await startServer({ CORPUS_DIR: corpusDir, INDEX_DIR: indexDir });
        closing.unshift(() => server.stop());
        return server.url;
      },
      ingest: async () => {
        const embedder = await embedderOf();
        const ownIndex = await mkdtemp(join(folder, 'ingest-'));
        const { counts } = await ingest({ corpusDir, indexDir: ownIndex, embedder });
        return counts;
      },
    });
    process.stdout.write(JSON.stringify(series));
  } finally {
    await close();
  }
}

/** Runs parts in fresh processes, round by round. */
async function runParts(
  names: readonly string[],
  placeOf: (name: string) => Place,
  run: { readonly isQuick: boolean; readonly folder: string; readonly signal: AbortSignal },
) {
  const { isQuick, folder, signal } = run;
  const found = new Map<string, Series[]>(names.map((name) => [name, []]));
  const wanted = (name: string) => (isQuick ? 1 : PARTS.get(name)!.processes);
  const rounds = Math.max(...names.map(wanted));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      if (round >= wanted(name)) continue;
      process.stderr.write(`${name}, process ${round + 1} of ${wanted(name)}\n`);
      const { indexDir, corpusDir } = placeOf(name);
      const where = ['--index', indexDir, '--corpus', corpusDir, '--folder', folder];
      const args = ['--part', name, '--process', String(round), ...where, ...(isQuick ? ['--quick'] : [])];
      const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', SCRIPT, ...args], {
        maxBuffer: 2 ** 26,
        signal,
      }).catch((error: unknown) => {
        throw signal.aborted ? signal.reason : error;
      });
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
  const signal = interruptSignal();
  // Whatever ends this process, a second Ctrl-C too, leaves no gigabytes behind.
  process.once('SIGHUP', () => process.exit());
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const seed = { indexDir: join(folder, 'seed'), corpusDir: config.corpusDir };
  const large = { indexDir: join(folder, 'large'), corpusDir: join(folder, 'corpus') };
  try {
    const names =
      options.only ?? [...PARTS.keys()].filter((name) => !options.quick || !PARTS.get(name)!.isLarge);
    const isLarge = (name: string) => PARTS.get(name)!.isLarge === true;
    const sized = ({ documents, chunks }: { documents: number; chunks: number }) =>
      `${documents.toLocaleString('en')} documents, ${chunks.toLocaleString('en')} chunks`;
    const corpora = { seed: '', large: '' };
    if (!names.every(isLarge)) {
      process.stderr.write('building the index of the corpus\n');
      corpora.seed = `The corpus (${sized(await buildIndex(config, seed, false, signal))})`;
    }
    if (names.some(isLarge)) {
      process.stderr.write('building the index of invented sites\n');
      await writeLargeCorpus(large.corpusDir);
      const size = sized(await buildIndex(config, large, options.large !== true, signal));
      corpora.large = `Invented sites (${size}${options.large ? '' : ', vectors random'})`;
    }
    const results = await runParts(names, (name) => (isLarge(name) ? large : seed), {
      isQuick: options.quick === true,
      folder,
      signal,
    });
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
  .option('--corpus <dir>', 'texts of that index')
  .option('--folder <dir>', 'where that part may write')
  .action(async (options: Options) => {
    const config = loadConfig();
    await (options.part === undefined ? bench(options, config) : measurePart(options.part, options, config));
  });

await runCommand(program, process.argv);
