// Ten times what the server can serve: answers must keep coming, the rest be refused fast, memory stay bounded, and the
// next question after it be answered as if nothing had been. Capacity is what as many clients get as there are places
// and half the queue, so that it is busy and refuses nobody; generator and server share the machine in both runs.

import { withFolder } from '../crash/corpora.js';
import { createFindings, type PartOptions, type PartReport, percentile, rounded } from '../part.js';
import { closedLoad, createAsker, openLoad, type Reply } from './generate-load.js';
import { loadQuestion } from './questions.js';
import { startServerProcess } from './server-process.js';

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

/** Chosen: buffers of 900 connections and a garbage collection in arrears; what grows without bound passes it. */
const MAX_GROWTH_MIB = 250;

const answered = (replies: readonly Reply[]) => replies.filter(({ status }) => status === 200);
const refused = (replies: readonly Reply[]) => replies.filter(({ status }) => status === 503);

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
    try {
      const load = { ask, nextQuestion: loadQuestion };
      onProgress?.('measuring the capacity');
      await closedLoad({ ...load, clients: CAPACITY_CLIENTS, durationMs: 0.2 * scale * CAPACITY_MS });
      const calm = await closedLoad({ ...load, clients: CAPACITY_CLIENTS, durationMs: scale * CAPACITY_MS });
      const capacity = (1000 * answered(calm).length) / (scale * CAPACITY_MS);
      findings.check(
        refused(calm).length === 0,
        () => `${refused(calm).length} refusals while measuring the capacity`,
      );
      findings.figure('capacity, answers a second', rounded(capacity));
      findings.figure(
        'p50 at capacity, ms',
        rounded(
          percentile(
            calm.map(({ ms }) => ms),
            0.5,
          ),
        ),
      );

      const beforeMiB = await server.memoryMiB();
      let peakMiB = beforeMiB;
      const sampling = setInterval(async () => {
        peakMiB = Math.max(peakMiB, await server.memoryMiB());
      }, SAMPLE_MEMORY_MS);
      onProgress?.(`asking ${Math.round(FACTOR * capacity)} questions a second`);
      let isRetryTold = true;
      const replies = await openLoad({
        ...load,
        perSecond: FACTOR * capacity,
        durationMs: scale * OVERLOAD_MS,
        onReply: ({ status, retryAfter }) => {
          if (status === 503 && !/^\d+$/.test(retryAfter ?? '')) isRetryTold = false;
        },
      });
      clearInterval(sampling);
      const recoveryMs = performance.now();
      const after = await ask('Vilka projekt handlar om vatten?');
      const recoveredMs = performance.now() - recoveryMs;

      const answers = answered(replies);
      const refusals = refused(replies);
      const others = replies.length - answers.length - refusals.length;
      const rate = (1000 * answers.length) / (scale * OVERLOAD_MS);
      const refusalMs = refusals.map(({ ms }) => ms);
      findings.figure('questions sent', replies.length);
      findings.figure('answers a second under overload', rounded(rate));
      findings.figure('share of the capacity, percent', Math.round((100 * rate) / capacity));
      findings.figure('refused with 503', refusals.length);
      findings.figure(
        'p50 and p99 of a refusal, ms',
        `${rounded(percentile(refusalMs, 0.5))} and ${rounded(percentile(refusalMs, 0.99))}`,
      );
      findings.figure(
        'p50 and p99 of an answer, ms',
        `${Math.round(
          percentile(
            answers.map(({ ms }) => ms),
            0.5,
          ),
        )} and ${Math.round(
          percentile(
            answers.map(({ ms }) => ms),
            0.99,
          ),
        )}`,
      );
      findings.figure('other outcomes', others);
      findings.figure(
        'memory before and at its peak, MiB',
        `${Math.round(beforeMiB)} and ${Math.round(peakMiB)}`,
      );
      findings.figure('first answer after it, ms', Math.round(recoveredMs));
      findings.check(others === 0, () => `${others} of ${replies.length} replies were neither 200 nor 503`);
      findings.check(refusals.length > 0, () => 'nobody was refused');
      findings.check(isRetryTold, () => 'a refusal lacked Retry-After');
      findings.check(after.status === 200, () => `after the overload a question got ${after.status}`);
      findings.check(
        peakMiB - beforeMiB < MAX_GROWTH_MIB,
        () => `memory grew from ${beforeMiB} to ${peakMiB} MiB`,
      );
      if (!isStrict) return;
      findings.check(
        rate >= MIN_SHARE * capacity,
        () => `${rounded(rate)} answers a second of ${rounded(capacity)}`,
      );
      findings.check(
        percentile(refusalMs, 0.99) < MAX_REFUSAL_P99_MS,
        () => `p99 of a refusal ${rounded(percentile(refusalMs, 0.99))} ms`,
      );
    } finally {
      close();
      findings.check((await server.stop()) === 0, () => 'the server did not end with 0');
    }
  });
  return findings.report();
}
