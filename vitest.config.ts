import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Three projects: unit (in this process, ten to eleven seconds on two cores), model (the real weights, commands as a
// shell runs them, and every damage and fault), browser (Chromium).

/** Threads of the unit tests. Each reads the vocabularies, two seconds of work, so that more do not pay. Measured. */
const UNIT_THREADS = Math.min(3, availableParallelism());

export default defineConfig({
  test: {
    globalSetup: ['test/support/build.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Modules are shared between files: the vocabularies are read once instead of a hundred times.
          pool: 'threads',
          isolate: false,
          maxWorkers: UNIT_THREADS,
          include: ['test/**/*.test.ts'],
          exclude: ['test/models/**', 'test/commands/**', 'test/browser/**', 'test/reliability/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'model',
          include: ['test/{models,commands,reliability}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
