import { actionsMatching, everyRole } from '../actions.ts';
import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/** B-043: of the two sides that must allow, the caller's is given away for every role there is. */
export const assumeRoleEverywhere: StatementAdvice = (statement, { kind }) => {
  if (statement.effect !== 'Allow' || kind !== 'identity' || statement.tests.length > 0) return NO_ADVICE;
  const assumes = actionsMatching(statement, 'sts:AssumeRole').some(
    ({ value }) => value.includes(':') && !value.startsWith('*'),
  );
  return assumes
    ? everyRole(statement).map(({ value, span }) =>
        advise('advice.assumeRoleEverywhere', 'B-043', span, { resource: value }),
      )
    : NO_ADVICE;
};
