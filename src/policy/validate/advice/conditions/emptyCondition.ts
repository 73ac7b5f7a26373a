import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/** D-007: a Condition that tests nothing is always met. */
export const emptyCondition: StatementAdvice = ({ syntax: { condition } }) =>
  condition?.tests.length === 0 ? [advise('advice.emptyCondition', 'D-007', condition.keySpan)] : NO_ADVICE;
