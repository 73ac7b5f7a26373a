import type { Asked } from '../../../content/call/made.ts';
import { GLOBAL_KEYS } from '../../../policy/keys/globalKeys.ts';

/** The values of one condition key; none: the key is taken out of the request. */
export interface ContextRow {
  readonly name: string;
  readonly values: readonly string[];
}

/** What the request says of its context, in place of what the lab derives. */
export const contextRows = ({ context }: Asked): readonly ContextRow[] =>
  Object.entries(context).map(([name, value]) => ({
    name,
    values: typeof value === 'string' ? [value] : value,
  }));

/**
 * Condition keys to choose from, without those that the request has.
 * @param own keys of the action's own service
 */
export const contextKeys = ({ context }: Asked, own: readonly string[]): readonly string[] =>
  [...new Set([...own, ...GLOBAL_KEYS.map(({ name }) => name)])].filter((key) => !(key in context));
