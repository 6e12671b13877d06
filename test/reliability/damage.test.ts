import { expect, it } from 'vitest';
import { damageIndex } from './crash/damage-index.js';

/** Seconds on a quiet machine, minutes on a busy one. */
const PATIENTLY = { timeout: 300_000 };

it(
  'an index with any file damaged in any way is refused by name, with exit code 5, and the process lives',
  PATIENTLY,
  async () => {
    const { failures, figures } = await damageIndex({ scale: 0.02 });

    expect(failures).toEqual([]);
    expect(figures.find(({ name }) => name === 'damages refused by name')?.value).toBeGreaterThan(180);
  },
);
