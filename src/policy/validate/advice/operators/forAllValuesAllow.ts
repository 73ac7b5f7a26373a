import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { addTest } from '../edits/addTest.ts';

/** D-021, D-022: ForAllValues holds when the key is missing; in an Allow that lets in requests without it. */
export const forAllValuesAllow: TestAdvice = (test, statement, policy) => {
  if (test.set !== 'ForAllValues' || statement.effect !== 'Allow') return NO_ADVICE;
  if (test.known && !test.known.multivalued) return NO_ADVICE;
  if (statement.presentKeys.has(test.key)) return NO_ADVICE;
  const { operator, key } = test.syntax;
  const edits = addTest(statement, policy, { operator: 'Null', key: key.value, value: 'false' });
  return [
    advise(
      'advice.forAllValuesAllow',
      'D-022',
      operator.span,
      { operator: operator.value, key: key.value, addition: `Null ${key.value} false` },
      fixBy('advice.addTest', edits),
    ),
  ];
};
