// `npm run bench`: builds the benchmarks as the product is built, without what development tools add, and runs them one
// after the other. Fails when one of them does.
import './shared/requireNode.mjs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { CACHE } from './shared/project.mjs';

const outDir = path.join(CACHE, 'bench');
let failed = false;
for (const name of process.argv.slice(2)) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: `bench/${name}.ts`, outDir, emptyOutDir: false, minify: false, target: 'node20' },
  });
  const { status } = spawnSync(process.execPath, [path.join(outDir, `${name}.js`)], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
