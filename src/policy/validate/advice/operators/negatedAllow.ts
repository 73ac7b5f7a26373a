import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { addTest } from '../edits/addTest.ts';

/** D-003: a negated operator holds when its key is missing; in an Allow that lets in requests without it. */
export const negatedAllow: TestAdvice = (test, statement, policy) => {
  const { known, operator, set, ifExists, syntax } = test;
  if (statement.effect !== 'Allow' || !operator.negated || set || ifExists) return NO_ADVICE;
  if (!known || known.always || statement.presentKeys.has(test.key)) return NO_ADVICE;
  const edits = addTest(statement, policy, { operator: 'Null', key: syntax.key.value, value: 'false' });
  return [
    advise(
      'advice.negatedAllow',
      'D-003',
      syntax.operator.span,
      {
        operator: syntax.operator.value,
        key: syntax.key.value,
        addition: `Null ${syntax.key.value} false`,
      },
      fixBy('advice.addTest', edits),
    ),
  ];
};
