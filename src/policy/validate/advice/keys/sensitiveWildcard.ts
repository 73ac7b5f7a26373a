import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { hasWildcard, takesWildcards } from '../values.ts';

/** D-056: accounts, organizations and networks are named whole; a pattern lets in whoever happens to fit it. */
export const sensitiveWildcard: TestAdvice = (test) => {
  if (!test.known?.sensitive || !takesWildcards(test)) return NO_ADVICE;
  const key = test.syntax.key.value;
  return test.syntax.values
    .filter(({ value }) => hasWildcard(value))
    .map(({ value, span }) => advise('advice.sensitiveWildcard', 'D-056', span, { key, value }));
};
