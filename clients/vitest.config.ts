import { defineConfig } from 'vitest/config';

/**
 * Real AWS clients against `serve`: programs of their own, so two files at a time keep two cores busy. The files of a
 * worker share its modules, and so the one process in which the AWS CLI is loaded.
 */
export default defineConfig({
  test: {
    include: ['clients/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
