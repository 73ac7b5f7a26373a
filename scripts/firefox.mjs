// `npm run firefox [-- folder of a build]`: a learner's first journey through the built lab in Firefox, driven over
// WebDriver BiDi. The browser tests proper run in Chromium; this asks whether anything rests on Chromium alone.
import './shared/requireNode.mjs';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { JOURNEY } from './firefox/journey.mjs';
import { ensureBuilt } from './shared/build.mjs';
import { ensureFirefox } from './shared/firefox.mjs';
import { DIST, inRoot } from './shared/project.mjs';
import { listen, staticServer } from './shared/staticServer.mjs';

/** In milliseconds: a new profile takes its time on a busy machine. */
const LAUNCH = 150_000;

const firefox = ensureFirefox();
if ('missing' in firefox) console.log(`SKIPPED Firefox: ${firefox.missing}`);
else process.exitCode = await main(firefox.browser, process.argv[2]);

/** @param {string} executablePath @param {string} [build] @returns {Promise<number>} the status to leave with */
async function main(executablePath, build) {
  if (!build) ensureBuilt();
  const server = staticServer(path.resolve(build ?? DIST));
  const address = await listen(server, 0);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: LAUNCH,
    protocolTimeout: LAUNCH,
  });
  try {
    console.log(await browser.version());
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    return await walk(page, address);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** @param {import('puppeteer-core').Page} page @param {string} address */
async function walk(page, address) {
  /** @type {string[]} */
  const reports = [];
  page.on('pageerror', (error) => reports.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(message.text());
  });
  for (const [name, run] of JOURNEY) {
    const started = performance.now();
    try {
      await run(page, address);
    } catch (error) {
      const file = inRoot('test-results', 'firefox.png');
      mkdirSync(path.dirname(file), { recursive: true });
      await page.screenshot({ path: /** @type {`${string}.png`} */ (file) });
      console.error(`failed   ${name}: ${error instanceof Error ? error.message : error}`);
      console.error(`         what it looked like: ${path.relative(inRoot(), file)}`);
      for (const report of reports) console.error(`         the page said: ${report}`);
      return 1;
    }
    console.log(`passed   ${name}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  for (const report of reports) console.error(`failed   the page said: ${report}`);
  return reports.length > 0 ? 1 : 0;
}
