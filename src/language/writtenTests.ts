import { memoised } from '../lib/memoised.ts';
import { policyOf } from '../policy/compile.ts';
import { documentsOf, readDocument } from '../world/documents.ts';
import type { World } from '../world/world.ts';

/** Values that the policies of a world hold a condition key against, by the key in lower case; each once. */
export const writtenTests = memoised((world: World): ReadonlyMap<string, readonly string[]> => {
  const values = new Map<string, Set<string>>();
  for (const ref of documentsOf(world).slice(0, MOST)) {
    const { syntax } = policyOf(readDocument(world, ref) ?? '');
    for (const { condition } of syntax.statements) {
      for (const { key, values: written } of condition?.tests ?? []) {
        const name = key.value.toLowerCase();
        const known = values.get(name) ?? new Set();
        values.set(name, known);
        for (const { value } of written) known.add(value);
      }
    }
  }
  return new Map([...values].map(([key, known]) => [key, [...known]]));
});

/** So many policies of a large world are looked at. */
const MOST = 500;
