import type { PolicyText, World } from './world.ts';

/** A place in a world that holds a policy document. */
export interface DocumentPlace {
  readonly text: PolicyText;
  /** The world with another text there. */
  readonly put: (text: PolicyText) => World;
}

/** A copy of the list with another value in the place of one of its items. */
export const replaced = <Item>(items: readonly Item[], item: Item, by: Item): readonly Item[] =>
  items.with(items.indexOf(item), by);

/** What a record says itself for a key, whatever objects of JavaScript have by nature. */
export const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
