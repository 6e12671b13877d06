// What every part of the reliability run gives back. The same parts run small as tests (`npm test`) and at length by
// `npm run -s reliability`, so that what is published is what is guarded.

/** One measured or counted number. */
export interface Figure {
  readonly name: string;
  readonly value: number | string;
}

/** The outcome of a part. */
export interface PartReport {
  readonly part: string;
  /** What the part shows, in a sentence. */
  readonly claim: string;
  readonly figures: readonly Figure[];
  /** What did not hold, in sentences; empty when all did. At most 20 are kept. */
  readonly failures: readonly string[];
  /** What could not be shown on this machine, and why. */
  readonly skipped: readonly string[];
}

/** How much a part does: 1 is the published run; tests take a small share of it. */
export interface PartOptions {
  /** Above 0; counts and durations are multiplied by it. */
  readonly scale: number;
  /** Parts that repeat something stop after this time, and report how often they did it. */
  readonly maxMs?: number;
  /** Told how far the part is, a few times a minute. */
  readonly onProgress?: (text: string) => void;
}

/** A part of the run. */
export type Part = (options: PartOptions) => Promise<PartReport>;

/** Failures and figures of a part while it runs. */
export interface Findings {
  /** Notes a failure unless the condition holds; returns the condition. */
  check(holds: boolean, failure: () => string): boolean;
  figure(name: string, value: number | string): void;
  skip(reason: string): void;
  report(): PartReport;
}

/** Failures kept of one part: more say nothing new. */
const MAX_FAILURES = 20;

/** Empty findings. */
export function createFindings(part: string, claim: string): Findings {
  const failures: string[] = [];
  const figures: Figure[] = [];
  const skipped: string[] = [];
  return {
    check(holds, failure) {
      if (!holds && failures.length < MAX_FAILURES) failures.push(failure());
      return holds;
    },
    figure: (name, value) => void figures.push({ name, value }),
    skip: (reason) => void skipped.push(reason),
    report: () => ({ part, claim, figures, failures, skipped }),
  };
}

/** A count at this scale: at least 1. */
export function scaled(count: number, scale: number): number {
  return Math.max(1, Math.round(count * scale));
}

/** Nearest-rank percentile, share from 0 to 1; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN;
}

/** To one decimal. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
