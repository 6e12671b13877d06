// Ten times what the server can serve: answers must keep coming, the rest be refused fast, memory stay bounded, and the
// next question after it be answered as if nothing had been. Capacity is what as many clients get as there are places
// and half the queue, so that it is busy and refuses nobody; generator and server share the machine in both runs.

import { withFolder } from '../crash/corpora.js';
import {
  createFindings,
  type Findings,
  type PartOptions,
  type PartReport,
  percentile,
  rounded,
} from '../part.js';
import { type Ask, closedLoad, createAsker, openLoad, type Reply } from './generate-load.js';
import { loadQuestion } from './questions.js';
import { type ServerProcess, startServerProcess } from './server-process.js';

/** Of the published run. */
const CAPACITY_MS = 30_000;
const OVERLOAD_MS = 120_000;
const SAMPLE_MEMORY_MS = 1_000;

/** Times the capacity. */
const FACTOR = 10;

/** Clients that keep the server busy. */
const CAPACITY_CLIENTS = 16;

/** What the issue asks for. */
const MIN_SHARE = 0.9;
const MAX_REFUSAL_P99_MS = 50;

/** Chosen: a busy heap grows before it is collected; what grows without bound passes this within the two minutes. */
const MAX_GROWTH_MIB = 400;

const statusIs = (status: number) => (reply: Reply) => reply.status === status;
const times = (replies: readonly Reply[]) => replies.map(({ ms }) => ms);

/** What the parts of this run share. */
interface Scene {
  readonly server: ServerProcess;
  readonly ask: Ask;
  readonly scale: number;
  readonly findings: Findings;
}

/** Answers a second when nobody is refused. */
async function measureCapacity({ ask, scale, findings }: Scene): Promise<number> {
  const load = { ask, nextQuestion: loadQuestion, clients: CAPACITY_CLIENTS };
  await closedLoad({ ...load, durationMs: 0.2 * scale * CAPACITY_MS });
  const calm = await closedLoad({ ...load, durationMs: scale * CAPACITY_MS });
  const capacity = (1000 * calm.filter(statusIs(200)).length) / (scale * CAPACITY_MS);
  const refused = calm.filter(statusIs(503)).length;
  findings.check(refused === 0, () => `${refused} refusals while measuring the capacity`);
  findings.figure('capacity, answers a second', rounded(capacity));
  findings.figure('p50 at capacity, ms', rounded(percentile(times(calm), 0.5)));
  return capacity;
}

/** Asks for more than can be had, and watches memory. */
async function flood({ server, ask, scale, findings }: Scene, perSecond: number): Promise<readonly Reply[]> {
  const beforeMiB = await server.memoryMiB();
  let peakMiB = beforeMiB;
  let isRetryTold = true;
  const sampling = setInterval(async () => {
    peakMiB = Math.max(peakMiB, await server.memoryMiB());
  }, SAMPLE_MEMORY_MS);
  const replies = await openLoad({
    ask,
    nextQuestion: loadQuestion,
    perSecond,
    durationMs: scale * OVERLOAD_MS,
    onReply: ({ status, retryAfter }) => {
      if (status === 503 && !/^\d+$/.test(retryAfter ?? '')) isRetryTold = false;
    },
  });
  clearInterval(sampling);
  findings.figure(
    'memory before and at its peak, MiB',
    `${Math.round(beforeMiB)} and ${Math.round(peakMiB)}`,
  );
  findings.check(
    peakMiB - beforeMiB < MAX_GROWTH_MIB,
    () => `memory grew from ${beforeMiB} to ${peakMiB} MiB`,
  );
  findings.check(isRetryTold, () => 'a refusal lacked Retry-After');
  return replies;
}

async function checkRecovery({ ask, findings }: Scene): Promise<void> {
  const startedMs = performance.now();
  const { status } = await ask('Vilka projekt handlar om vatten?');
  findings.figure('first answer after it, ms', Math.round(performance.now() - startedMs));
  findings.check(status === 200, () => `after the overload a question got ${status}`);
}

/** Says what became of the questions; times are judged where the machine is ours alone. */
function judge(
  replies: readonly Reply[],
  capacity: number,
  { scale, findings, isStrict }: Scene & { readonly isStrict: boolean },
): void {
  const answers = replies.filter(statusIs(200));
  const refusals = replies.filter(statusIs(503));
  const others = replies.filter(({ status }) => status !== 200 && status !== 503);
  const rate = (1000 * answers.length) / (scale * OVERLOAD_MS);
  const refusalP99 = percentile(times(refusals), 0.99);
  const pair = (values: readonly number[]) =>
    [0.5, 0.99].map((share) => rounded(percentile(values, share))).join(' and ');
  findings.figure('questions sent', replies.length);
  findings.figure('answers a second under overload', rounded(rate));
  findings.figure('share of the capacity, percent', Math.round((100 * rate) / capacity));
  findings.figure('refused with 503', refusals.length);
  findings.figure('p50 and p99 of a refusal, ms', pair(times(refusals)));
  findings.figure('p50 and p99 of an answer, ms', pair(times(answers)));
  findings.figure('other outcomes', others.length);
  findings.check(
    others.length === 0,
    () =>
      `${others.length} replies were neither 200 nor 503: ${[...new Set(others.map(({ status }) => status))].join(', ')}`,
  );
  findings.check(refusals.length > 0, () => 'nobody was refused');
  if (!isStrict) return;
  findings.check(
    rate >= MIN_SHARE * capacity,
    () => `${rounded(rate)} answers a second of ${rounded(capacity)}`,
  );
  findings.check(refusalP99 < MAX_REFUSAL_P99_MS, () => `p99 of a refusal ${rounded(refusalP99)} ms`);
}

/** @param isStrict  Whether times are judged too: in the tests of a busy machine they are only reported. */
export async function overload(options: PartOptions & { readonly isStrict?: boolean }): Promise<PartReport> {
  const { scale, onProgress, isStrict = true } = options;
  const findings = createFindings(
    'overload',
    'Under ten times its capacity the server keeps answering, refuses the rest with 503 and Retry-After at once, stays within its memory and recovers.',
  );
  await withFolder(async (root) => {
    const server = await startServerProcess(root, { isSmall: scale < 1 });
    const { ask, close } = createAsker(server.url);
    const scene = { server, ask, scale, findings, isStrict };
    try {
      onProgress?.('measuring the capacity');
      const capacity = await measureCapacity(scene);
      onProgress?.(`asking ${Math.round(FACTOR * capacity)} questions a second`);
      const replies = await flood(scene, FACTOR * capacity);
      await checkRecovery(scene);
      judge(replies, capacity, scene);
    } finally {
      close();
      findings.check((await server.stop()) === 0, () => 'the server did not end with 0');
    }
  });
  return findings.report();
}
