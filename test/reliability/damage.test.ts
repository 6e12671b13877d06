import { expect, it } from 'vitest';
import { damageIndex } from './crash/damage-index.js';

it('an index with any file damaged in any way is refused by name, with exit code 5, and the process lives', async () => {
  const { failures, figures } = await damageIndex({ scale: 0.02 });

  expect(failures).toEqual([]);
  expect(figures.find(({ name }) => name === 'damages refused by name')?.value).toBeGreaterThan(180);
});
