import { expect, it } from 'vitest';
import { failIngest } from './crash/fail-ingest.js';

/** Seconds on a quiet machine, minutes on a busy one. */
const PATIENTLY = { timeout: 300_000 };

it(
  'an ingest whose disk fails ends with a named error or gets round it, and the index in use stays whole',
  PATIENTLY,
  async () => {
    const { failures, figures, skipped } = await failIngest({ scale: 0.04 });

    expect(failures).toEqual([]);
    expect(
      figures.find(({ name }) => name === 'ENOSPC, later ingest: ended by a named error')?.value,
    ).toBeGreaterThan(1);
    if (skipped.length > 0) console.warn(`Skipped: ${skipped.join('; ')}`);
  },
);
