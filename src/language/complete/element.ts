import { NAMES_PRINCIPALS, type PolicyType } from '../../policy/document.ts';
import type { ElementCode } from '../about.ts';
import { memberAt, valueAt, type Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';

/** The names that the statement lacks and a policy of this kind may have. */
export function completeElement({ place, around }: Asking): readonly Completion[] {
  const { slot, present } = place;
  return ELEMENTS.filter(
    ({ name, instead }) =>
      mayHave(around.type, name) && !present.includes(name) && !present.includes(instead ?? name),
  ).map(({ name, value, again }) => memberAt(slot, name, value, { kind: 'element', element: name }, again));
}

/** C-005, E-042. */
export const completeEffect = ({ place, around }: Asking): readonly Completion[] =>
  (['Allow', 'Deny'] as const)
    .filter((effect) => effect === 'Deny' || around.type !== 'rcp')
    .map((effect) => valueAt(place.slot, effect, { kind: 'effect', effect }));

interface Row {
  readonly name: ElementCode;
  /** What takes its place, so that a statement has only one of them (C-004). */
  readonly instead?: ElementCode;
  readonly value: string;
  readonly again: boolean;
}

const ELEMENTS: readonly Row[] = [
  { name: 'Effect', value: '"|"', again: true },
  { name: 'Principal', instead: 'NotPrincipal', value: '|', again: true },
  { name: 'Action', instead: 'NotAction', value: '"|"', again: true },
  { name: 'Resource', instead: 'NotResource', value: '"|"', again: true },
  { name: 'Condition', value: '{ "|" }', again: true },
  { name: 'Sid', value: '"|"', again: false },
  { name: 'NotAction', instead: 'Action', value: '"|"', again: true },
  { name: 'NotResource', instead: 'Resource', value: '"|"', again: true },
  { name: 'NotPrincipal', instead: 'Principal', value: '{ "AWS": "|" }', again: true },
];

/** C-009, C-010, C-011, C-039, E-038, E-042. */
function mayHave(type: PolicyType, element: ElementCode): boolean {
  switch (element) {
    case 'Principal':
      return NAMES_PRINCIPALS.has(type);
    case 'NotPrincipal':
      return type === 'resource' || type === 'endpoint';
    case 'Resource':
    case 'NotResource':
      return type !== 'trust';
    case 'NotAction':
      return type !== 'trust' && type !== 'rcp';
    default:
      return true;
  }
}
