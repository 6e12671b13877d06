import { expect, it } from 'vitest';
import { askAnything } from './requests/ask-anything.js';

/** Seconds on a quiet machine, minutes on a busy one. */
const PATIENTLY = { timeout: 300_000 };

it('any request gets a reply as the contract has it, and never a fault', PATIENTLY, async () => {
  const { failures, figures } = await askAnything({ scale: 0.02 });

  expect(failures).toEqual([]);
  // The requests reach what they are meant to reach: answers, and refusals of every kind.
  const statuses = figures.map(({ name }) => /^replies with (\d+)$/.exec(name)?.[1]).filter(Boolean);
  expect(statuses).toEqual(
    expect.arrayContaining(['200', '204', '400', '404', '405', '406', '413', '415', '422']),
  );
});
