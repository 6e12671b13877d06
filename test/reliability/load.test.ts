// A short sample of what the long run measures. Times are judged there: here other tests share the machine.
import { expect, it } from 'vitest';
import { changeIndex } from './load/change-index.js';
import { overload } from './load/overload.js';
import { slowClients } from './load/slow-clients.js';
import { slopeOf, soak } from './load/soak.js';

/** Seconds on a quiet machine, minutes on a busy one. */
const PATIENTLY = { timeout: 300_000 };

it(
  'a server asked for ten times its capacity answers or refuses with 503, and recovers',
  PATIENTLY,
  async () => {
    const { failures } = await overload({ scale: 0.03, isStrict: false });

    expect(failures).toEqual([]);
  },
);

it('reloads, ingests and a damaged index during questions change no answer', PATIENTLY, async () => {
  const { failures, figures } = await changeIndex({ scale: 0.1 });

  expect(failures).toEqual([]);
  expect(figures.find(({ name }) => name === 'reloads under load')?.value).toBe(5);
});

it('slow clients hold up nobody else', PATIENTLY, async () => {
  const { failures } = await slowClients({ scale: 0.05 });

  expect(failures).toEqual([]);
});

it('a server at half its capacity answers every question', PATIENTLY, async () => {
  const { failures } = await soak({ scale: 0.003 });

  expect(failures).toEqual([]);
});

it('tells growth from noise by the slope in MB per 1,000 questions', () => {
  const growing = [0, 1, 2, 3].map((thousand) => ({
    requests: thousand * 1_000,
    mebibytes: 100 + 2 * thousand,
  }));

  expect(slopeOf(growing)).toBeCloseTo(2 * 1.048576, 6);
  expect(slopeOf([])).toBe(0);
});
