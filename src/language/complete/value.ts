import { parseOperator } from '../../policy/conditions/operators.ts';
import { valueAt, type Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';
import { keyFacts } from '../keyFacts.ts';
import { knownValues, type KnownValue } from '../knownValues.ts';
import { writtenTests } from '../writtenTests.ts';

/** Values for a condition key: what it can be, what this world has, what its other policies ask for. */
export function completeValue({ place, around }: Asking<'value'>): readonly Completion[] {
  const { slot, key } = place;
  const written = writtenTests(around.world).get(key.toLowerCase()) ?? [];
  const values: readonly KnownValue[] = isBoolean(place)
    ? ['true', 'false'].map((value) => ({ value, from: 'fixed' }))
    : [...knownValues(key, around), ...written.map((value): KnownValue => ({ value, from: 'policies' }))];
  const each = new Map<string, KnownValue>();
  for (const known of values)
    if (known.value !== slot.written && !each.has(known.value)) each.set(known.value, known);
  return [...each.values()].map(({ value, from, entity }) =>
    valueAt(
      slot,
      value,
      entity
        ? { kind: 'entity', entity: entity.kind, name: entity.name, account: entity.account }
        : { kind: 'value', key, from },
    ),
  );
}

/** By the operator (D-006, D-014), else by the type of the key. */
function isBoolean({ operator, key }: { readonly operator: string; readonly key: string }): boolean {
  const type = parseOperator(operator)?.operator.type;
  return type === 'presence' || type === 'boolean' || keyFacts(key)?.type === 'boolean';
}
