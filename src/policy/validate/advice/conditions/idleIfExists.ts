import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { operatorName, renameOperator } from '../edits/renameOperator.ts';

/** D-004: IfExists is for a missing key; where a Null test asks for the key, there is nothing for it to do. */
export const idleIfExists: TestAdvice = (test, statement) => {
  if (!test.ifExists || !statement.presentKeys.has(test.key)) return NO_ADVICE;
  const replacement = operatorName({ ...test, ifExists: false });
  const edits = renameOperator(test, statement, replacement, ({ key }) => statement.presentKeys.has(key));
  const { operator, key } = test.syntax;
  return [
    advise(
      'advice.idleIfExists',
      'D-004',
      operator.span,
      { operator: operator.value, key: key.value, replacement },
      fixBy('advice.replaceOperator', edits),
    ),
  ];
};
