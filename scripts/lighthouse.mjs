// `npm run lighthouse`: Lighthouse on the home page of the build, as a desktop and as a phone, the median of three runs
// each. Fails when a category is below its floor, or when a run asked for anything beyond this machine.
import './shared/requireNode.mjs';
import { measure } from './lighthouse/measure.mjs';
import { linesOf, summarise } from './lighthouse/summary.mjs';
import { ensureBuilt } from './shared/build.mjs';
import { ensureChromium } from './shared/chromium.mjs';
import { DIST } from './shared/project.mjs';
import { listen, staticServer } from './shared/staticServer.mjs';

const RUNS = 3;

try {
  const chromium = ensureChromium();
  if ('missing' in chromium) throw new Error(chromium.missing);
  ensureBuilt();
  const server = staticServer(DIST);
  const problems = await judge(await listen(server, 0)).finally(() => {
    server.close();
    server.closeAllConnections();
  });
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Prints what was measured. Resolves to what is wrong. */
async function judge(/** @type {string} */ address) {
  const problems = [];
  for (const form of /** @type {const} */ (['desktop', 'mobile'])) {
    const summary = summarise(form, address, await measure({ address, form, times: RUNS }));
    for (const line of linesOf(summary)) console.log(line);
    problems.push(...summary.problems);
  }
  return problems;
}
