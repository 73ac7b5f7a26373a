import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { operatorName, renameOperator } from '../edits/renameOperator.ts';
import type { ReviewedTest } from '../reviewedPolicy.ts';

/** D-025: set operators are for keys with several values; on others ForAllValues only adds a hole for a missing key. */
export const setOnSingleValue: TestAdvice = (test, statement) => {
  if (!test.set || !isSingle(test)) return NO_ADVICE;
  const { operator, key } = test.syntax;
  const replacement = operatorName({ ...test, set: null });
  const edits = renameOperator(test, statement, replacement, isSingle);
  return [
    advise(
      'advice.setOnSingleValue',
      'D-025',
      operator.span,
      { operator: operator.value, set: test.set, key: key.value, replacement },
      fixBy('advice.replaceOperator', edits),
    ),
  ];
};

const isSingle = ({ known }: ReviewedTest): boolean => known !== null && !known.multivalued;
