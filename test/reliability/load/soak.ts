// Half the capacity for a long time: what memory does then. The slope is a straight line through the samples of the
// second half of the run, when caches are full and the heap has settled.
import { withFolder } from '../crash/corpora.js';
import { createFindings, type PartOptions, type PartReport, percentile, rounded } from '../part.js';
import { closedLoad, createAsker, openLoad } from './generate-load.js';
import { loadQuestion } from './questions.js';
import { startServerProcess } from './server-process.js';

/** Of the published run. */
const SOAK_MS = 20 * 60_000;
const CAPACITY_MS = 15_000;
const SAMPLES = 240;

/** What the issue asks for, in MB per 1,000 requests. */
const MAX_SLOPE = 1;

/** Samples from which a slope says something. */
const MIN_STRICT_REQUESTS = 5_000;

interface Sample {
  readonly requests: number;
  readonly mebibytes: number;
}

/** MB per 1,000 requests by least squares; 0 for fewer than two samples. */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = samples.map(({ requests }) => requests / 1_000);
  const y = samples.map(({ mebibytes }) => mebibytes * 1.048_576);
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, at) => sum + (value - meanX) * (y[at]! - meanY), 0);
  const variance = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return variance === 0 || samples.length < 2 ? 0 : covariance / variance;
}

/** Asks for long. */
export async function soak({ scale, onProgress }: PartOptions): Promise<PartReport> {
  const findings = createFindings(
    'soak',
    'At half its capacity for long the server answers every question, and its memory does not grow with their number.',
  );
  await withFolder(async (root) => {
    const server = await startServerProcess(root, { isSmall: scale < 0.1 });
    const { ask, close } = createAsker(server.url);
    try {
      const load = { ask, nextQuestion: loadQuestion };
      const capacityMs = Math.max(2_000, scale * CAPACITY_MS);
      const calm = await closedLoad({ ...load, clients: 8, durationMs: capacityMs });
      const capacity = (1000 * calm.length) / capacityMs;
      const samples: Sample[] = [];
      let requests = 0;
      const sampling = setInterval(
        async () => {
          const mebibytes = await server.memoryMiB();
          samples.push({ requests, mebibytes });
          if (samples.length % 20 === 0) onProgress?.(`${requests} questions, ${Math.round(mebibytes)} MiB`);
        },
        (scale * SOAK_MS) / SAMPLES,
      );
      const replies = await openLoad({
        ...load,
        perSecond: capacity / 2,
        durationMs: scale * SOAK_MS,
        onReply: () => {
          requests += 1;
        },
      });
      clearInterval(sampling);
      const others = replies.filter(({ status }) => status !== 200).length;
      const settled = samples.slice(samples.length >> 1);
      const slope = slopeOf(settled);
      findings.figure('minutes', rounded((scale * SOAK_MS) / 60_000));
      findings.figure('questions', replies.length);
      findings.figure('questions a second', rounded(capacity / 2));
      findings.figure(
        'p50 and p95, ms',
        [0.5, 0.95]
          .map((share) =>
            Math.round(
              percentile(
                replies.map(({ ms }) => ms),
                share,
              ),
            ),
          )
          .join(' and '),
      );
      findings.figure('not answered', others);
      findings.figure(
        'memory at start, half time and end, MiB',
        [samples[0], settled[0], samples.at(-1)]
          .map((sample) => Math.round(sample?.mebibytes ?? 0))
          .join(', '),
      );
      findings.figure('slope over the second half, MB per 1,000 questions', Math.round(100 * slope) / 100);
      findings.check(others === 0, () => `${others} of ${replies.length} questions were not answered`);
      if (replies.length < MIN_STRICT_REQUESTS)
        findings.skip(`the slope of memory says nothing below ${MIN_STRICT_REQUESTS} questions`);
      else findings.check(slope < MAX_SLOPE, () => `memory grows by ${slope} MB per 1,000 questions`);
    } finally {
      close();
      findings.check((await server.stop()) === 0, () => 'the server did not end with 0');
    }
  });
  return findings.report();
}
