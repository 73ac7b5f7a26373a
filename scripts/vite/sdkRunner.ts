import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { bundleWorker, type WorkerBundle } from './sdkRunner/bundleWorker.ts';
import { framePage } from './sdkRunner/framePage.ts';

const VIRTUAL = 'virtual:runner';
const OWN = '\0virtual:runner';
const FRAME = fileURLToPath(new URL('../../src/clients/runner/sandbox/frame.html', import.meta.url));
const FRAME_IN_DEVELOPMENT = '@runner/frame.html';

/** Marks a package whose code travels inside the worker's text, so that its licence and its chunk are found. */
const PART = '/sts-lab-runner-part.js';

/**
 * `virtual:runner`: what the code runner needs beside the page, made when it is first asked for. The worker's script is
 * one text with the AWS SDK in it; the frame's page is a file of its own, whose security policy holds no other page's.
 */
export function sdkRunner(): Plugin {
  let isBuild = false;
  let base = '/';
  let bundled: Promise<WorkerBundle> | null = null;
  return {
    name: 'sdk-runner',
    configResolved(config) {
      isBuild = config.command === 'build';
      base = config.base;
    },
    resolveId: (id) => (id === VIRTUAL ? OWN : id.endsWith(PART) ? id : null),
    async load(id) {
      if (id.endsWith(PART)) return { code: '', moduleSideEffects: 'no-treeshake' };
      if (id !== OWN) return null;
      bundled ??= bundleWorker();
      const { text, sources, packages } = await bundled;
      for (const source of [...sources, FRAME]) this.addWatchFile(source);
      const frame = isBuild
        ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({
            type: 'asset',
            name: 'runner-frame.html',
            source: framePage(readFileSync(FRAME, 'utf8')),
          })}`
        : JSON.stringify(base.replace(/\/?$/, '/') + FRAME_IN_DEVELOPMENT);
      return [
        ...(isBuild
          ? packages.map((folder) => `import ${JSON.stringify(normalizePath(folder) + PART)};`)
          : []),
        `export const FRAME = ${frame};`,
        `export const WORKER = ${JSON.stringify(text)};`,
        '',
      ].join('\n');
    },
    watchChange(id) {
      if (!id.includes('/node_modules/')) bundled = null;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0]?.endsWith(`/${FRAME_IN_DEVELOPMENT}`)) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(framePage(readFileSync(FRAME, 'utf8')));
      });
    },
  };
}
