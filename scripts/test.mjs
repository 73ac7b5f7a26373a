// `npm test`: every check there is, one verdict. Each step is a script of package.json and can be run alone.
import './shared/requireNode.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { rememberBuild } from './shared/build.mjs';
import { ensureChromium } from './shared/chromium.mjs';
import { ensureFirefox } from './shared/firefox.mjs';
import { ensureInstalled } from './shared/install.mjs';
import { CACHE } from './shared/project.mjs';
import { printSummary } from './test/report.mjs';
import { runSteps } from './test/runSteps.mjs';
import { skippedTests } from './test/skippedTests.mjs';

const UNIT_RESULTS = path.join(CACHE, 'unit.json');
const BROWSER_RESULTS = path.join(CACHE, 'browser.json');

/**
 * In the order they are started in, two cores' worth at a time. `cores: 2` for what keeps both busy by itself; of the
 * others the longest come first, so that neither core stands idle at the end.
 * @type {import('./test/runSteps.mjs').Step[]}
 */
const STEPS = [
  { name: 'build', script: 'build', onPass: rememberBuild },
  { name: 'clients', script: 'clients', minutes: 6 },
  { name: 'types', script: 'types' },
  { name: 'firefox', script: 'firefox', args: ['dist'], needs: 'build', unless: missingFirefox },
  { name: 'format', script: 'format' },
  { name: 'unused', script: 'unused' },
  { name: 'prove', script: 'prove' },
  { name: 'layers', script: 'layers' },
  { name: 'cases', script: 'cases' },
  { name: 'lint', script: 'lint' },
  { name: 'ledger', script: 'ledger' },
  { name: 'curriculum', script: 'curriculum' },
  { name: 'budgets', script: 'budgets', needs: 'build' },
  {
    name: 'unit',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`],
    cores: 2,
    skipped: () => skippedTests.vitest(UNIT_RESULTS),
  },
  {
    name: 'browser',
    script: 'e2e',
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_RESULTS },
    needs: 'build',
    cores: 2,
    minutes: 8,
    unless: missingBrowser,
    skipped: () => skippedTests.playwright(BROWSER_RESULTS),
  },
];

try {
  ensureInstalled();
  mkdirSync(CACHE, { recursive: true });
  for (const file of [UNIT_RESULTS, BROWSER_RESULTS]) rmSync(file, { force: true });
  const results = await runSteps(STEPS);
  printSummary(results);
  process.exitCode = results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

/** Why the browser tests cannot run here, if they cannot. A build machine without a browser is a failure. */
function missingBrowser() {
  const chromium = ensureChromium();
  if ('browser' in chromium) return null;
  if (process.env['CI']) throw new Error(chromium.missing);
  return chromium.missing;
}

/** Why there can be no walk in Firefox here, if there can't. */
function missingFirefox() {
  const firefox = ensureFirefox();
  return 'missing' in firefox ? firefox.missing : null;
}
