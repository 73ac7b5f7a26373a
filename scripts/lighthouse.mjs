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
  const address = await listen(server, 0);
  const summaries = [];
  for (const form of /** @type {const} */ (['desktop', 'mobile'])) {
    const runs = await measure({ address, form, times: RUNS });
    const summary = summarise(form, address, runs);
    for (const line of linesOf(summary)) console.log(line);
    summaries.push(summary);
  }
  server.close();
  const problems = summaries.flatMap((summary) => summary.problems);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
