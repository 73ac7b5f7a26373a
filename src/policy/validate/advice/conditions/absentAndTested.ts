import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { demands } from '../values.ts';

/** D-001, D-006: a key that has to be absent and has to have a value; the statement never applies. */
export const absentAndTested: TestAdvice = (test, { absentKeys }) =>
  demands(test) && absentKeys.has(test.key)
    ? [advise('advice.absentAndTested', 'D-006', test.syntax.span, { key: test.syntax.key.value })]
    : NO_ADVICE;
