import { defineConfig } from 'vitest/config';
import { forgetful } from './forgetful.ts';
import { NearestFirst } from './nearestFirst.ts';

/** The tests that mutants of policy and authorize have to outlive. */
export default defineConfig({
  plugins: [forgetful()],
  test: {
    include: [
      'src/{policy,authorize,trace}/**/*.test.ts',
      'src/world/*.test.ts',
      'src/content/case/*.test.ts',
      'reference/{derivedKeys,hostile,linear,policies,statement}.test.ts',
    ],
    environment: 'node',
    env: { REFERENCE_REQUESTS: '200' },
    setupFiles: ['scripts/mutate/setup.ts'],
    // One worker for all files of a run: loading the code again for each of them takes most of the time otherwise.
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
