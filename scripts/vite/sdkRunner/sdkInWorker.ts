import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const DEFAULTS = fileURLToPath(new URL('../../../src/clients/runner/sdk/defaults.ts', import.meta.url));

/** The SDK's own file of defaults for browsers, one in each client. */
const RUNTIME_CONFIG = /\/@aws-sdk\/client-[^/]+\/dist-es\/runtimeConfig\.browser\.js$/;

/** The SDK's XML parser for browsers, which needs a DOM. */
const XML_PARSER = /\/@aws-sdk\/xml-builder\/dist-es\/xml-parser\.browser\.js$/;

/**
 * What the SDK's builds for browsers need to run in the runner's worker. A worker has no DOM: the SDK's own parser for
 * Node.js, plain JavaScript, stands in. And each client's defaults are those of the runner, in the place where the SDK
 * has one file for each kind of surroundings.
 */
export const sdkInWorker = (): Plugin => ({
  name: 'sdk-in-worker',
  enforce: 'pre',
  load(id) {
    if (XML_PARSER.test(id)) return readFileSync(id.replace('.browser.js', '.js'), 'utf8');
    if (RUNTIME_CONFIG.test(id)) return withDefaults(readFileSync(id, 'utf8'), id);
    return null;
  },
});

/** The client's own defaults, given the runner's. */
function withDefaults(code: string, id: string): string {
  const exported = 'export const getRuntimeConfig =';
  if (!code.includes(exported)) throw new Error(`${id} has no getRuntimeConfig to give defaults to`);
  return [
    `import { runnerDefaults } from ${JSON.stringify(DEFAULTS)};`,
    code.replace(exported, 'const ofBrowser ='),
    'export const getRuntimeConfig = (config) => ofBrowser(runnerDefaults(config));',
    '',
  ].join('\n');
}
