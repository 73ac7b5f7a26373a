import { parseOperator } from '../../policy/conditions/operators.ts';
import { GLOBAL_KEYS } from '../../policy/keys/globalKeys.ts';
import type { Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';
import { keyFacts } from '../keyFacts.ts';
import { tagsIn } from '../tagsIn.ts';

/**
 * Inside `${…}` of a resource or a condition value: the keys that may be variables (C-047, C-049, C-050). Null where
 * no variable is being written.
 */
export function completeVariable({ place, statement, around }: Asking): readonly Completion[] | null {
  const { slot } = place;
  const open = slot.typed.lastIndexOf('${');
  if (!slot.quoted || open < 0 || slot.typed.includes('}', open)) return null;
  if (!statement.variables || !takesVariables(place)) return null;
  const start = slot.start + open + 2;
  const rest = /^[\w:/.-]*\}?/.exec(slot.written.slice(slot.typed.length))?.[0] ?? '';
  const end = slot.start + slot.typed.length + (rest.endsWith('}') ? rest.length : 0);
  const names = [
    ...GLOBAL_KEYS.filter(({ name, multivalued }) => !multivalued && !name.endsWith('/')).map(
      ({ name }) => name,
    ),
    ...tagsIn(around.world).map((tag) => `aws:PrincipalTag/${tag}`),
  ];
  return names
    .flatMap((name) => keyFacts(name) ?? [])
    .toSorted((one, other) => rankOf(one.name) - rankOf(other.name))
    .map((key) => ({
      label: key.name,
      replace: { start, end },
      insert: `${key.name}}`,
      cursor: key.name.length + 1,
      about: { kind: 'variable', key },
      again: false,
    }));
}

function takesVariables(place: Asking['place']): boolean {
  if (place.at === 'resource') return true;
  return place.at === 'value' && parseOperator(place.operator)?.operator.variables === true;
}

const FIRST = ['aws:username', 'aws:PrincipalTag', 'aws:userid', 'aws:PrincipalAccount'];

function rankOf(name: string): number {
  const rank = FIRST.findIndex((first) => name.startsWith(first));
  return rank < 0 ? FIRST.length : rank;
}
