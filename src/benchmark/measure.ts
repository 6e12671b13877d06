// How a time is taken: some runs first that are thrown away, then one run after the other, each by a monotonic clock.
// Samples are kept raw; the median stands for a part, and the 95th percentile for its bad moments.

/** What a part measured, raw. */
export interface Series {
  readonly name: string;
  readonly unit: string;
  readonly samples: readonly number[];
}

/** Samples summed up. Percentiles by nearest rank. */
export interface Spread {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
}

/** How often a step runs. */
export interface Runs {
  readonly warmUp: number;
  readonly count: number;
}

/** Milliseconds of each run after the warm-up, in order. @param step  Given the number of the run, from 0. */
export async function timeRuns(
  step: (run: number) => Promise<unknown>,
  { warmUp, count }: Runs,
  now: () => number = () => performance.now(),
): Promise<number[]> {
  const samples: number[] = [];
  for (let run = 0; run < warmUp + count; run += 1) {
    const startMs = now();
    await step(run);
    if (run >= warmUp) samples.push(now() - startMs);
  }
  return samples;
}

/** The spread of samples. @throws {RangeError} without samples: a part that measured nothing is a mistake. */
export function spreadOf(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new RangeError('Expected at least one sample, got none.');
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
  return { n: sorted.length, p50: at(0.5), p95: at(0.95) };
}

/** Series of one name joined, in order of first appearance: the same part measured in several processes. */
export function poolSeries(series: readonly Series[]): Series[] {
  const pooled = new Map<string, Series>();
  for (const { name, unit, samples } of series) {
    pooled.set(name, { name, unit, samples: [...(pooled.get(name)?.samples ?? []), ...samples] });
  }
  return [...pooled.values()];
}
