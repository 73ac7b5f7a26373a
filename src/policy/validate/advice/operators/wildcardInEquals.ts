import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { operatorName, renameOperator } from '../edits/renameOperator.ts';
import type { ReviewedTest } from '../reviewedPolicy.ts';
import { hasWildcard } from '../values.ts';

/** The operator that would take the wildcards; StringEqualsIgnoreCase has none. */
const WITH_WILDCARDS: Readonly<Record<string, { readonly string: string; readonly arn: string } | null>> = {
  StringEquals: { string: 'StringLike', arn: 'ArnLike' },
  StringNotEquals: { string: 'StringNotLike', arn: 'ArnNotLike' },
  StringEqualsIgnoreCase: null,
  StringNotEqualsIgnoreCase: null,
};

/** D-009: `*` and `?` are letters like any other to StringEquals and its kin. */
export const wildcardInEquals: TestAdvice = (test, statement) => {
  const twin = WITH_WILDCARDS[test.operator.name];
  if (twin === undefined) return NO_ADVICE;
  const asArn = isArnKey(test);
  const name = asArn ? twin?.arn : twin?.string;
  const replacement = name === undefined ? '' : operatorName({ ...test, operator: { name } });
  const edits =
    replacement === ''
      ? null
      : renameOperator(test, statement, replacement, (other) => !asArn || isArnKey(other));
  const fix = fixBy('advice.replaceOperator', edits);
  const operator = test.syntax.operator.value;
  return test.syntax.values
    .filter(({ value }) => hasWildcard(value))
    .map(({ value, span }) =>
      advise('advice.wildcardInEquals', 'D-009', span, { operator, value, replacement }, fix),
    );
};

const isArnKey = ({ known, syntax }: ReviewedTest): boolean =>
  known?.type === 'arn' && syntax.values.every(({ value }) => value.split(':').length >= 6);
