import { advise, fixBy, type PolicyAdvice } from '../adviceRule.ts';
import { operatorName, renameOperator } from '../edits/renameOperator.ts';
import type { ReviewedPolicy, ReviewedTest } from '../reviewedPolicy.ts';
import { saysAbsent } from '../values.ts';

const PRESENT = 'aws:multifactorauthpresent';
const AGE = 'aws:multifactorauthage';

/** D-037, D-039: a Deny that waits for a key of MFA lets long-term keys by, which have none. */
export const mfaDeny: PolicyAdvice = (policy) =>
  deniesWithoutKey(policy)
    ? []
    : policy.statements
        .filter(({ effect }) => effect === 'Deny')
        .flatMap((statement) =>
          statement.tests.filter(isSlippedBy).map((test) => {
            const { operator, key } = test.syntax;
            const replacement = operatorName({ ...test, ifExists: true });
            const edits = renameOperator(test, statement, replacement, isSlippedBy);
            return advise(
              test.key === PRESENT ? 'advice.mfaDeny' : 'advice.mfaAgeDeny',
              test.key === PRESENT ? 'D-037' : 'D-039',
              operator.span,
              { operator: operator.value, key: key.value, replacement },
              fixBy('advice.replaceOperator', edits),
            );
          }),
        );

const isSlippedBy = ({ key, operator, set, ifExists, syntax }: ReviewedTest): boolean => {
  if (set || ifExists) return false;
  if (key === AGE) return operator.name.startsWith('NumericGreaterThan');
  return (
    key === PRESENT && operator.name === 'Bool' && syntax.values.some(({ value }) => /^false$/i.test(value))
  );
};

/** Whether another Deny takes care of requests without the keys. */
const deniesWithoutKey = ({ statements }: ReviewedPolicy): boolean =>
  statements.some(
    ({ effect, tests }) =>
      effect === 'Deny' &&
      tests.some((test) => (test.key === PRESENT || test.key === AGE) && saysAbsent(test)),
  );
