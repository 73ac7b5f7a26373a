import type { Call } from '../../call/call.ts';

/*
 * Parameters of a call as values. They have been held to the operation's shape, and come from forms and command lines as
 * well as over the wire: numbers and truth may be written as text, a list of one item as the item.
 */

type Params = Call['params'];

/** Empty when it was left out. */
export const textOf = (params: Params, name: string): string => String(params[name] ?? '');

/** Null when it was left out. */
export const givenText = (params: Params, name: string): string | null =>
  params[name] === undefined ? null : String(params[name]);

/** The path that something new stands under. */
export const pathOf = (params: Params): string => givenText(params, 'Path') ?? '/';

/** Null when it was left out. */
export const givenNumber = (params: Params, name: string): number | null =>
  params[name] === undefined ? null : Number(params[name]);

/** False when it was left out. */
export const flagOf = (params: Params, name: string): boolean => String(params[name] ?? false) === 'true';

/** Empty when it was left out. */
export function itemsOf(params: Params, name: string): readonly unknown[] {
  const value = params[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Empty when it was left out. */
export const textsOf = (params: Params, name: string): readonly string[] =>
  itemsOf(params, name).map((item) => String(item));
