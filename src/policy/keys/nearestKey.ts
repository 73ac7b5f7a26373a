import { nearest } from '../nearest.ts';
import { GLOBAL_KEYS } from './globalKeys.ts';

const NAMES: readonly string[] = GLOBAL_KEYS.map(({ name }) => name);

/**
 * The key that was probably meant by a name that is none: the same name under another prefix, or one that is near;
 * what stands behind a slash is kept. Null when nothing is near, or two keys are equally near.
 */
export function nearestKey(written: string): string | null {
  const slash = written.indexOf('/');
  const name = slash < 0 ? written : written.slice(0, slash + 1);
  const rest = slash < 0 ? '' : written.slice(slash + 1);
  const local = localName(name);
  const twins = NAMES.filter((known) => localName(known) === local);
  const meant = twins.length === 1 ? twins[0] : nearest(name, NAMES);
  if (!meant || meant.endsWith('/') !== (rest !== '')) return null;
  return meant + rest;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
