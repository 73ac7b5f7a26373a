import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';

/** D-025: a key with several values needs a set operator that says how they are taken together. */
export const multivaluedWithoutSet: TestAdvice = ({ known, set, operator, syntax }) =>
  known?.multivalued && !set && operator.type !== 'presence'
    ? [
        advise('advice.multivaluedWithoutSet', 'D-025', syntax.operator.span, {
          operator: syntax.operator.value,
          key: syntax.key.value,
        }),
      ]
    : NO_ADVICE;
