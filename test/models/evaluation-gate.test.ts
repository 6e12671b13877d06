// The gate: both question sets are asked of the real pipeline, and a question that passed before must pass again.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('answers every question that the committed baseline records as passed', async () => {
  const run = promisify(execFile)('node', ['scripts/run.mjs', 'evaluate', '--json'], {
    maxBuffer: 64 * 1024 * 1024,
  }).then(
    ({ stderr }) => ({ code: 0, stderr }),
    (error: { code: number; stderr: string }) => ({ code: error.code, stderr: error.stderr }),
  );

  const { code, stderr } = await run;

  expect(code, stderr).toBe(0);
}, 600_000);
