import { OPERATORS } from '../../policy/conditions/operators.ts';
import type { OperatorFacts } from '../about.ts';
import { memberAt, type Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';

/** Condition operators that are not there yet: the plain ones first, then with IfExists and for keys with several values. */
export const completeOperator = ({ place }: Asking): readonly Completion[] =>
  WRITTEN.filter(({ written }) => !place.present.includes(written)).map(({ written, operator }) =>
    memberAt(place.slot, written, '{ "|" }', { kind: 'operator', operator }, true),
  );

/** The order in which they are likely meant. */
const FIRST = [
  'StringEquals',
  'StringLike',
  'ArnLike',
  'Bool',
  'IpAddress',
  'NumericLessThan',
  'DateLessThan',
  'Null',
];

const PLAIN = [...OPERATORS.values()].toSorted(
  ({ name: one }, { name: other }) => rankOf(one) - rankOf(other),
);

function rankOf(name: string): number {
  const rank = FIRST.indexOf(name);
  return rank < 0 ? FIRST.length : rank;
}

interface Written {
  readonly written: string;
  readonly operator: OperatorFacts;
}

/** D-004: IfExists goes with all but Null. D-026: the set goes in front. */
const WRITTEN: readonly Written[] = (
  [
    [null, false],
    [null, true],
    ['ForAnyValue', false],
    ['ForAllValues', false],
    ['ForAnyValue', true],
    ['ForAllValues', true],
  ] as const
).flatMap(([set, ifExists]) =>
  PLAIN.filter(({ type }) => type !== 'presence' || (set === null && !ifExists)).map(({ name, type }) => ({
    written: `${set === null ? '' : `${set}:`}${name}${ifExists ? 'IfExists' : ''}`,
    operator: { name, type, set, ifExists },
  })),
);
