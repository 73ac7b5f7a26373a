import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { operatorName, renameOperator } from '../edits/renameOperator.ts';
import type { ReviewedTest } from '../reviewedPolicy.ts';

const TAG_KEYS: ReadonlySet<string> = new Set(['aws:tagkeys', 'sts:transitivetagkeys']);

/** D-062: tag keys that differ in case are one tag, but not to StringEquals: another case gets past the Deny. */
export const tagKeysCase: TestAdvice = (test, statement) => {
  if (statement.effect !== 'Deny' || !isExact(test)) return NO_ADVICE;
  const { operator, key } = test.syntax;
  const replacement = operatorName({ ...test, operator: { name: 'StringEqualsIgnoreCase' } });
  const edits = renameOperator(test, statement, replacement, isExact);
  const params = { operator: operator.value, key: key.value, replacement };
  return [
    advise('advice.tagKeysCase', 'D-062', operator.span, params, fixBy('advice.replaceOperator', edits)),
  ];
};

const isExact = ({ key, operator }: ReviewedTest): boolean =>
  TAG_KEYS.has(key) && operator.name === 'StringEquals';
