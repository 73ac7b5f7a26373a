import { defineConfig } from 'vitest/config';

const ROOTS = ['src', 'reference', 'lessons', 'scripts'];

/** The name of a test file that replaces modules, and so needs them to itself. */
const ISOLATED = ROOTS.map((root) => `${root}/**/*.isolated.test.ts`);

// The modules under test keep no state, so the files of a worker share them: loading them again for each
// file would take four times as long as the tests.
export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: 2,
    // Patience for a busy machine: some read all lessons, or start the program itself.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ROOTS.map((root) => `${root}/**/*.test.ts`),
          exclude: ISOLATED,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
    ],
  },
});
