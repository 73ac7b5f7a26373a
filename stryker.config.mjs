/** Tests and what only they use. */
const LEFT_OUT = ['!src/**/*.test.ts', '!src/**/*ixture.ts'];

/** Mutation testing of the two rooms that decide: `npm run mutate`, docs/mutation.md. */
export default {
  mutate: ['src/{policy,authorize}/**/*.ts', ...LEFT_OUT],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // Tables that are built when a module is loaded: each of their mutants would cost a run of every test.
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  // Not below node_modules, where Vitest finds no tests.
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/docs', '/e2e', '/bench', '/public', '/test-results', '/src/{app,view}'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowEmojis: false, reportTests: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 85 },
};
