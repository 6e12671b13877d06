// What is measured: each part answers one question and runs in a process of its own. Opening the assistant, the index
// and the peer is handed in, so that a part is only the measuring.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Assistant } from '../assistant.js';
import { type Series, timeRuns } from './measure.js';
import { memoryUse } from './memory.js';
import { type Asked, benchmarkQuestions } from './questions.js';

/** What a part is given. */
export interface PartContext {
  /** Opens the assistant on the index of this part; called once. */
  readonly open: () => Promise<Assistant>;
  /** The stock way on the texts of that index: four pieces for a question. */
  readonly openStock: () => Promise<(question: string) => Promise<unknown>>;
  /** Starts the server on the index of this part as a process of its own; resolves to its address once it is ready. */
  readonly serve: () => Promise<string>;
  /** Builds an index of the seed page in a new folder. Resolves to chunks and embedded passages. */
  readonly ingest: () => Promise<{ readonly chunks: number; readonly passages: number }>;
  /** Timed runs in this process. */
  readonly count: number;
  /** Number of this process among those of the part, from 0: questions differ between them. */
  readonly process: number;
}

/** One thing measured. */
export interface Part {
  /** The question it answers. */
  readonly asks: string;
  /** On 10,000 chunks instead of the seed page. */
  readonly isLarge?: true;
  /** Processes of a full run; the samples of all are pooled. */
  readonly processes: number;
  /** One sample is all a process gives: what happens once in its life. */
  readonly isOnce?: true;
  readonly run: (context: PartContext) => Promise<readonly Series[]>;
}

const WARM_UP = 10;
const CLIENTS = 4;

/** Answers of one sort, timed by the caller's clock, with the share of the stages. */
function answers(asked: Asked) {
  return async ({ open, count, process }: PartContext): Promise<readonly Series[]> => {
    const assistant = await open();
    const questions = benchmarkQuestions(asked, WARM_UP + count, process * (WARM_UP + count));
    const embedMs: number[] = [];
    const samples = await timeRuns(
      async (run) => {
        const { timingsMs } = await assistant.ask({ question: questions[run % questions.length]! });
        if (run >= WARM_UP) embedMs.push(timingsMs.embed);
      },
      { warmUp: WARM_UP, count },
    );
    return [
      { name: 'whole answer', unit: 'ms', samples },
      { name: 'of it embedding', unit: 'ms', samples: embedMs },
    ];
  };
}

/** Four passages by our search, then nothing else: what the peer also does. */
async function search({ open, count, process }: PartContext): Promise<readonly Series[]> {
  const assistant = await open();
  const questions = benchmarkQuestions('list', WARM_UP + count, process * (WARM_UP + count));
  const samples = await timeRuns(
    (run) => assistant.search({ query: questions[run % questions.length]!, limit: 4 }),
    { warmUp: WARM_UP, count },
  );
  return [{ name: 'four passages', unit: 'ms', samples }];
}

async function stock({ openStock, count, process }: PartContext): Promise<readonly Series[]> {
  const ask = await openStock();
  const questions = benchmarkQuestions('list', WARM_UP + count, process * (WARM_UP + count));
  const samples = await timeRuns((run) => ask(questions[run % questions.length]!), {
    warmUp: WARM_UP,
    count,
  });
  return [{ name: 'four passages', unit: 'ms', samples }];
}

async function clients({ open, count, process }: PartContext): Promise<readonly Series[]> {
  const assistant = await open();
  const questions = benchmarkQuestions('list', count, process * count);
  await assistant.ask({ question: 'Vilka projekt rör vatten?' });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const samples: number[] = [];
  let asked = 0;
  const client = async () => {
    while (asked < questions.length) {
      const question = questions[asked]!;
      asked += 1;
      const startMs = performance.now();
      await assistant.ask({ question });
      samples.push(performance.now() - startMs);
    }
  };
  delay.enable();
  const startMs = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - startMs) / 1000;
  delay.disable();
  return [
    { name: 'whole answer', unit: 'ms', samples },
    { name: 'event-loop delay, 99th percentile', unit: 'ms', samples: [delay.percentile(99) / 1e6] },
    { name: 'answers', unit: 'per second', samples: [questions.length / seconds] },
  ];
}

/** From the start of the server's process to its word that it is ready, and to its first answer over HTTP. */
async function ready({ serve }: PartContext): Promise<readonly Series[]> {
  const startMs = performance.now();
  const url = await serve();
  const readyMs = performance.now() - startMs;
  const reply = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'Vilka projekt rör vatten?' }),
  });
  if (!reply.ok) throw new Error(`Expected an answer, found status ${reply.status}.`);
  await reply.json();
  return [
    { name: 'ready', unit: 'ms', samples: [readyMs] },
    { name: 'first answer', unit: 'ms', samples: [performance.now() - startMs] },
  ];
}

async function ingestion({ ingest }: PartContext): Promise<readonly Series[]> {
  const startMs = performance.now();
  const { passages } = await ingest();
  const seconds = (performance.now() - startMs) / 1000;
  return [
    { name: 'whole ingest', unit: 's', samples: [seconds] },
    { name: 'passages embedded', unit: 'per second', samples: [passages / seconds] },
  ];
}

async function memory({ open }: PartContext): Promise<readonly Series[]> {
  const assistant = await open();
  for (const question of benchmarkQuestions('list', 30)) await assistant.ask({ question });
  const { main, workers } = memoryUse();
  return [
    { name: 'main process', unit: 'MiB', samples: [main] },
    ...(workers === undefined ? [] : [{ name: 'worker processes', unit: 'MiB', samples: [workers] }]),
  ];
}

/** Every part by name, in the order of the report. */
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['list', { asks: 'How long does a list take?', processes: 2, run: answers('list') }],
  ['fact', { asks: 'How long does a fact take?', processes: 2, run: answers('fact') }],
  ['search', { asks: 'How long do four passages take?', processes: 2, run: search }],
  ['stock', { asks: 'How long do they take the stock way?', processes: 2, run: stock }],
  ['clients', { asks: 'What do four clients at once get?', processes: 3, run: clients }],
  ['ready', { asks: 'How soon does a server answer?', processes: 30, isOnce: true, run: ready }],
  ['ingest', { asks: 'How long does an ingest take?', processes: 3, isOnce: true, run: ingestion }],
  ['memory', { asks: 'How much memory after 30 questions?', processes: 3, isOnce: true, run: memory }],
  ['list-large', { asks: 'How long does a list take?', isLarge: true, processes: 2, run: answers('list') }],
  ['fact-large', { asks: 'How long does a fact take?', isLarge: true, processes: 2, run: answers('fact') }],
  ['search-large', { asks: 'How long do four passages take?', isLarge: true, processes: 2, run: search }],
  ['stock-large', { asks: 'And the stock way?', isLarge: true, processes: 2, run: stock }],
  ['ready-large', { asks: 'How soon?', isLarge: true, processes: 5, isOnce: true, run: ready }],
  ['memory-large', { asks: 'How much memory?', isLarge: true, processes: 3, isOnce: true, run: memory }],
]);
