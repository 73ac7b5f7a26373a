import { compileGlob, matchesGlob } from '../policy/glob.ts';

/** Whether a value matches a pattern of an Action element: `*` and `?` are wildcards, case is of no account (C-019, C-020). */
export function actionPattern(pattern: string): (value: string) => boolean {
  const glob = compileGlob([{ kind: 'text', text: pattern.toLowerCase() }]);
  return (value) => matchesGlob(glob, value.toLowerCase());
}

export const hasWildcard = (pattern: string): boolean => /[*?]/.test(pattern);

/** `*` by itself: the one pattern that needs no service prefix. */
export const isEverything = (pattern: string): boolean => pattern === '*';
