import { plainText } from '../template.ts';
import type { ConditionOperator } from './operator.ts';

/** Same text, case included; `*` and `?` are ordinary characters (D-009). */
export const stringEquals: ConditionOperator<string> = {
  name: 'StringEquals',
  type: 'string',
  negated: false,
  variables: true,
  prepare: plainText,
  matches: (policyValue, requestValue) => policyValue === requestValue,
};
