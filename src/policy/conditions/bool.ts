import { parseBoolean, prepareBoolean } from './booleanOperand.ts';
import type { ConditionOperator } from './operator.ts';

/**
 * `true` or `false`, whatever the case (D-014). Takes no variables: of AWS's pages the one on operators says it does,
 * the one on variables and the policy checks of Access Analyzer say it does not (C-048).
 */
export const bool: ConditionOperator<boolean> = {
  name: 'Bool',
  type: 'boolean',
  negated: false,
  variables: false,
  prepare: prepareBoolean,
  matches: (policyWord, requestValue) => parseBoolean(requestValue) === policyWord,
};
