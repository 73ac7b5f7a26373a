// Serves dist/ as it stands, for the browser tests and for a look at a build.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './shared/options.mjs';
import { DIST } from './shared/project.mjs';
import { listen, staticServer, stopOnSignals } from './shared/staticServer.mjs';

try {
  const { port } = readOptions(process.argv.slice(2));
  if (!existsSync(path.join(DIST, 'index.html')))
    throw new Error('there is no build; run `npm run build` first');
  const server = staticServer(DIST);
  const address = await listen(server, port);
  stopOnSignals(server);
  console.log(`dist/ is at ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
