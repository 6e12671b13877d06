import { defineConfig } from 'vitest/config';

// Three projects: unit (no model, no browser, about ten seconds), model (the real weights), browser (Chromium).
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
          include: ['test/**/*.test.ts'],
          exclude: ['test/models/**', 'test/browser/**', 'test/reliability/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'model',
          include: ['test/models/**/*.test.ts', 'test/reliability/**/*.test.ts'],
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
