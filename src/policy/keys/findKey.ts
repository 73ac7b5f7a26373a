import type { GlobalKey } from './globalKey.ts';
import { GLOBAL_KEYS } from './globalKeys.ts';

const BY_NAME: ReadonlyMap<string, GlobalKey> = new Map(
  GLOBAL_KEYS.map((key) => [key.name.toLowerCase(), key]),
);

/**
 * The global key of a name, whatever its case (C-026); `aws:PrincipalTag/team` finds `aws:PrincipalTag/`. Null for
 * names that are not in the table and for a key of tags without a tag.
 */
export function findKey(written: string): GlobalKey | null {
  const name = written.toLowerCase();
  const slash = name.indexOf('/');
  if (slash < 0) return BY_NAME.get(name) ?? null;
  return slash === name.length - 1 ? null : (BY_NAME.get(name.slice(0, slash + 1)) ?? null);
}

/** Whether every key that begins so is in the table, so that one that is missing there does not exist. */
export const isListedPrefix = (written: string): boolean => /^(?:aws|sts):/i.test(written);
