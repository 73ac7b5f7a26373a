import type { Json } from './source.ts';

/*
 * A tag, a policy or an object of a bucket may be called `__proto__`. Schemas leave a member of that name out, so it goes by
 * another while they look: every key of `__proto__` and dots gets a dot more, which no two keys then share.
 */

const KEY = /^__proto__\.*$/;

/** The value with those keys renamed; the same value where there are none. */
export const withoutProto = (value: Json): Json => renamed(value, (key) => (KEY.test(key) ? `${key}.` : key));

/** What a schema made of it, with the keys as they were. */
export const withProto = <Value>(value: Value): Value => renamed(value as Json, protoKey) as Value;

/** A key as it was written. */
export const protoKey = (key: string): string =>
  key !== '__proto__' && KEY.test(key) ? key.slice(0, -1) : key;

function renamed(value: Json, nameOf: (key: string) => string): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    const items = value.map((item) => renamed(item, nameOf));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value);
  const changed = entries.map(([key, member]) => [nameOf(key), renamed(member, nameOf)] as const);
  const same = changed.every(([key, member], index) => {
    const [before, old] = entries[index] ?? [];
    return key === before && member === old;
  });
  return same ? value : Object.fromEntries(changed);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
