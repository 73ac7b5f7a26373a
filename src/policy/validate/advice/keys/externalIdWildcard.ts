import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { hasWildcard, takesWildcards } from '../values.ts';

/** E-050: an external id tells customers apart, so each has one exact id. */
export const externalIdWildcard: TestAdvice = (test) =>
  test.key === 'sts:externalid' && takesWildcards(test)
    ? test.syntax.values
        .filter(({ value }) => hasWildcard(value))
        .map(({ value, span }) => advise('advice.externalIdWildcard', 'E-050', span, { value }))
    : NO_ADVICE;
