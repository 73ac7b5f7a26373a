import type { Problem } from '../../../problem.ts';
import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import type { ReviewedStatement, ReviewedTest } from '../reviewedPolicy.ts';

/** D-027, C-029: aws:PrincipalArn is a role's ARN and never its session's, and `:root` in it is the root user alone. */
export const principalArn: TestAdvice = (test, statement) => {
  if (test.key !== 'aws:principalarn' || test.operator.type === 'presence') return NO_ADVICE;
  return test.syntax.values.flatMap(({ value, span }): readonly Problem[] => {
    if (/^arn:[^:]*:sts:/.test(value) && value.includes(':assumed-role/')) {
      return [advise('advice.sessionArn', 'D-027', span, { value })];
    }
    return value.endsWith(':root') && isMeantAsAccount(test, statement)
      ? [advise('advice.rootArn', 'C-029', span, { value })]
      : [];
  });
};

/** A Deny of the root user is a sound guardrail; letting in `:root`, or sparing it alone, rarely is what was meant. */
const isMeantAsAccount = ({ operator }: ReviewedTest, { effect }: ReviewedStatement): boolean =>
  (effect === 'Allow') !== operator.negated;
