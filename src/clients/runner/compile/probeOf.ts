import { transform } from 'sucrase';

/**
 * A classic script with the lines of a module, all of it in a function that is never called: a browser that finds
 * something wrong in it says in which line, which it does not of modules. It posts a message when nothing is.
 */
export function probeOf(code: string): string {
  const end = 'postMessage(0);';
  try {
    return `(async () => {${withoutImports(code)}\n}); ${end}`;
  } catch {
    return end;
  }
}

/** Imports and exports are none of a function's: they become calls and assignments. */
const withoutImports = (code: string): string =>
  transform(code, { transforms: ['imports'], disableESTransforms: true, production: true }).code;
