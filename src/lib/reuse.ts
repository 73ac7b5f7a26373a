/**
 * The value of `after` in which every part that equals its counterpart in `before` is that very part: what did not
 * change stays the same value, for whoever compares or remembers by identity. Both are plain JSON.
 */
export function reuse<Value>(before: unknown, after: Value): Value {
  if (before === after || !isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const old = before as Readonly<Record<string, unknown>>;
  const entries = Object.entries(after).map(
    ([key, value]) => [key, Object.hasOwn(old, key) ? reuse(old[key], value) : value] as const,
  );
  const same =
    entries.length === Object.keys(before).length &&
    entries.every(([key, value]) => Object.hasOwn(old, key) && old[key] === value);
  if (same) return before as Value;
  return (Array.isArray(after) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as Value;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
