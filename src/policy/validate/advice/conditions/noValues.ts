import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';

/** D-001, D-002: of no values none matches, so that a positive test never holds and a negated one always does. */
export const noValues: TestAdvice = ({ syntax, operator: { negated } }) =>
  syntax.values.length === 0
    ? [
        advise('advice.noValues', negated ? 'D-002' : 'D-001', syntax.span, {
          key: syntax.key.value,
          holds: negated ? 'always' : 'never',
        }),
      ]
    : NO_ADVICE;
