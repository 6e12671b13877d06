import { expect, it } from 'vitest';
import { killIngest } from './crash/kill-ingest.js';

/** Seconds on a quiet machine, minutes on a busy one. */
const PATIENTLY = { timeout: 300_000 };

it(
  'an ingest killed with SIGKILL at any moment leaves the old index or the new one, and the next clears up',
  PATIENTLY,
  async () => {
    const { failures, figures } = await killIngest({ scale: 0.008 });

    expect(failures).toEqual([]);
    expect(figures.find(({ name }) => name === 'operations of a later ingest')?.value).toBeGreaterThan(60);
  },
);
