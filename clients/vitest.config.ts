import { defineConfig } from 'vitest/config';

/** Real AWS clients against `serve`: programs of their own, so two files at a time keep two cores busy. */
export default defineConfig({
  test: {
    include: ['clients/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
