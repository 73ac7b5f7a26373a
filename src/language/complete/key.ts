import { memberAt, type Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';
import { keysFor } from '../keysFor.ts';

/** Condition keys that a test under this operator may ask for and does not yet. */
export async function completeKey({
  place,
  statement,
  around,
}: Asking<'key'>): Promise<readonly Completion[]> {
  const present = new Set(place.present.map((name) => name.toLowerCase()));
  const keys = await keysFor(statement, around);
  return keys
    .filter(({ name }) => !present.has(name.toLowerCase()))
    .map((key) => {
      // The tag is still to be named.
      const unfinished = key.name.endsWith('/');
      const made = memberAt(place.slot, key.name, '"|"', { kind: 'key', key }, !unfinished);
      return unfinished ? { ...made, cursor: key.name.length + (made.insert.startsWith('"') ? 1 : 0) } : made;
    });
}
