import { plainText } from '../template.ts';
import type { ConditionOperator } from './operator.ts';

/** Same text whatever the case; no wildcards (D-010). */
export const stringEqualsIgnoreCase: ConditionOperator<string> = {
  name: 'StringEqualsIgnoreCase',
  type: 'string',
  negated: false,
  variables: true,
  prepare: (policyValue) => plainText(policyValue).toLowerCase(),
  matches: (lowerCased, requestValue) => lowerCased === requestValue.toLowerCase(),
};
