import { compareKeys } from './keyOrder.ts';

/** What of a bucket's keys to list. */
export interface KeyQuery {
  readonly prefix: string;
  /** Groups keys by what comes before it, after the prefix; empty: no groups. */
  readonly delimiter: string;
  /** A key or group; listed is what comes after it. */
  readonly after: string;
  /** Keys and groups together. */
  readonly most: number;
}

export interface KeyPage {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
  /** The last key or group of this page when there are more; null on the last page. */
  readonly last: string | null;
}

/** One page of a bucket's keys in their order, those with the delimiter rolled up into the groups they share. */
export function keyPage(keys: readonly string[], { prefix, delimiter, after, most }: KeyQuery): KeyPage {
  const entries = new Map<string, boolean>();
  for (const key of keys.toSorted(compareKeys)) {
    if (!key.startsWith(prefix)) continue;
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const entry = end === -1 ? key : key.slice(0, end + delimiter.length);
    if (after === '' || compareKeys(entry, after) > 0) entries.set(entry, end !== -1);
  }
  const all = [...entries];
  const page = all.slice(0, most);
  return {
    keys: page.flatMap(([entry, isGroup]) => (isGroup ? [] : [entry])),
    prefixes: page.flatMap(([entry, isGroup]) => (isGroup ? [entry] : [])),
    last: page.length < all.length ? (page.at(-1)?.[0] ?? null) : null,
  };
}
