// `npm start`: from a fresh checkout to the lab in a browser, with nothing to know beforehand.
import './shared/requireNode.mjs';
import { ensureBuilt } from './shared/build.mjs';
import { ensureInstalled } from './shared/install.mjs';
import { openBrowser } from './shared/openBrowser.mjs';
import { readOptions } from './shared/options.mjs';
import { DIST } from './shared/project.mjs';
import { listen, staticServer, stopOnSignals } from './shared/staticServer.mjs';

const USAGE = `npm start -- [--port N] [--no-open]

Installs what is missing, builds the lab when its sources changed, serves it on this machine only
and opens it in your browser.

  --port N    the port to serve on (4173)
  --no-open   don't open a browser`;

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await start(options);
} catch (error) {
  console.error(`STS Lab could not start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

/** @param {{ port: number, open: boolean }} options */
async function start({ port, open }) {
  // The port first: nobody should wait for a build to hear that it is taken.
  const server = staticServer(DIST);
  const address = await listen(server, port);
  stopOnSignals(server);
  ensureInstalled();
  ensureBuilt();
  console.log(`STS Lab is at ${address}  (Ctrl+C stops it)`);
  if (open) openBrowser(address);
}
