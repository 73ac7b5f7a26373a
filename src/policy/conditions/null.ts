import { prepareBoolean } from './booleanOperand.ts';
import type { ConditionOperator } from './operator.ts';

/**
 * Whether the key must be absent (`true`) or present (`false`), D-006. `matches` is asked with a value of a key that
 * is present; for an absent key there is no value to ask with, and the prepared value alone is the answer.
 */
export const nullOperator: ConditionOperator<boolean> = {
  name: 'Null',
  type: 'presence',
  negated: false,
  variables: false,
  prepare: prepareBoolean,
  matches: (mustBeAbsent) => !mustBeAbsent,
};
