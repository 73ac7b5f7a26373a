import fc from 'fast-check';
import { afterEach } from 'vitest';

/** What outlives a test file in its worker; Stryker's counts have the name that its instrumented code uses. */
const worker: typeof globalThis & {
  mutantIsDead?: boolean;
  readonly ['__stryker__']?: { readonly mutantCoverage?: Readonly<Record<'static' | 'perTest', object>> };
} = globalThis;

// A test of this run has failed: no other file needs to be loaded.
if (worker.mutantIsDead) throw new Error('The mutant is dead.');

afterEach(({ task }) => {
  if (task.result?.state === 'fail') worker.mutantIsDead = true;
});

// Stryker adds up how often each file reaches a mutant, to tell an endless loop by it. Files share a worker here, so
// each has to count from nothing.
for (const counts of Object.values(worker['__stryker__']?.mutantCoverage ?? {})) {
  for (const key of Object.keys(counts)) Reflect.deleteProperty(counts, key);
}

// The same examples for every mutant, fewer of them than the tests use by themselves.
fc.configureGlobal({ numRuns: 50, seed: 1 });
