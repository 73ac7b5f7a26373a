import type { PackageName } from '../packages.ts';
import type { Scope } from './scope.ts';

/** The modules of a run, by the addresses that the browser loads them from. */
export interface Modules {
  readonly add: (text: string) => string;
  readonly addressOf: (name: string) => string;
  /** What the packages that were asked for are called, by their addresses. */
  readonly names: ReadonlyMap<string, string>;
}

/** Under which the modules find the packages. */
const PLACE = 'sts-lab.packages';

/** Packages become modules when they are first asked for. */
export function moduleAddresses(scope: Scope, packages: Readonly<Record<string, object>>): Modules {
  Object.defineProperty(scope, Symbol.for(PLACE), { value: packages });
  const addresses = new Map<string, string>();
  const { createObjectURL } = scope.URL;
  const add = (text: string): string =>
    createObjectURL?.call(scope.URL, new Blob([text], { type: 'text/javascript' })) ?? '';
  return {
    add,
    addressOf: (name) => {
      const address = addresses.get(name) ?? add(moduleText(name, packages[name] ?? {}));
      addresses.set(name, address);
      return address;
    },
    get names() {
      return new Map([...addresses].map(([name, address]) => [address, name]));
    },
  };
}

/** A module that exports what the package does, and the whole as its default, as Node.js does. */
const moduleText = (name: string, exported: object): string =>
  [
    `const all = globalThis[Symbol.for(${JSON.stringify(PLACE)})][${JSON.stringify(name)}];`,
    `export const { ${Object.keys(exported)
      .filter((each) => each !== 'default')
      .join(', ')} } = all;`,
    'export default all;',
  ].join('\n');

/** `require`, for code in the older form. */
export const requireFrom =
  (packages: Readonly<Record<PackageName, object>>) =>
  (name: string): object => {
    if (Object.hasOwn(packages, name)) return packages[name as PackageName];
    throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' });
  };
