import { inWords, type Finding, type Path } from './fileError.ts';
import { MAX_DEPTH, MAX_ERRORS, type Json } from './source.ts';

/** Lists, objects and simple values in a file, all counted. */
export const MAX_VALUES = 300_000;

export const AT_MOST_VALUES = `at most ${MAX_VALUES.toLocaleString('en')} values`;

/**
 * Copies a value that was not read from a text into plain JSON, so that nothing behind it (prototypes, cycles,
 * shared parts) reaches a world. Members that are undefined are left out, as JSON does.
 */
export function plainJson(value: unknown): { value: Json; findings: Finding[] } {
  const findings: Finding[] = [];
  let left = MAX_VALUES;
  let stopped = false;
  const stop = (path: Path, code: 'file.tooDeep' | 'file.tooLarge', expected: string): null => {
    if (!stopped) findings.push({ path, part: 'value', code, expected, found: 'more' });
    stopped = true;
    return null;
  };
  const copy = (of: unknown, path: Path): Json => {
    if (stopped) return null;
    if (path.length > MAX_DEPTH) return stop(path, 'file.tooDeep', `at most ${MAX_DEPTH} levels of nesting`);
    left -= 1;
    if (left < 0) return stop([], 'file.tooLarge', AT_MOST_VALUES);
    if (of === null || typeof of === 'string' || typeof of === 'boolean') return of;
    if (typeof of === 'number' && Number.isFinite(of)) return of;
    if (Array.isArray(of)) return Array.from(of, (item, index) => copy(item, [...path, index]));
    if (!isPlainObject(of)) {
      if (findings.length < MAX_ERRORS) findings.push(notJson(path, of));
      return null;
    }
    const members: [string, Json][] = [];
    for (const [key, member] of Object.entries(of)) {
      if (member !== undefined) members.push([key, copy(member, [...path, key])]);
    }
    return Object.fromEntries(members);
  };
  return { value: copy(value, []), findings };
}

const notJson = (path: Path, value: unknown): Finding => ({
  path,
  part: 'value',
  code: 'value.unsupported',
  expected: 'a value of JSON',
  found: inWords(value),
});

/** Whether it is an object of no class; realms and structured clones aside, its prototype is Object's or none. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]'
  );
}

/** How many values a value is made of, itself included. */
export function countValues(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((count, part) => count + countValues(part), 1);
}
