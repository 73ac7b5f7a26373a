import { readFileSync } from 'node:fs';

/** Names of the tests that did not run, from the result files of the two test runners. */
export const skippedTests = { vitest, playwright };

/**
 * @typedef {{ testResults: { assertionResults: { status: string, fullName: string }[] }[] }} VitestResults
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }} Spec
 */

/** @returns {string[]} */
function vitest(/** @type {string} */ file) {
  /** @type {VitestResults | null} */
  const results = read(file);
  return (results?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ status, fullName }) => `${fullName} (${status})`);
}

/** @returns {string[]} */
function playwright(/** @type {string} */ file) {
  /** @type {{ suites: Suite[] } | null} */
  const results = read(file);
  return (results?.suites ?? []).flatMap(specsOf).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        return `${title} (${reason ?? 'no reason given'})`;
      }),
  );
}

/** @returns {Spec[]} */
const specsOf = (/** @type {Suite} */ { specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** Null when the runner was stopped before it could write them. */
function read(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
