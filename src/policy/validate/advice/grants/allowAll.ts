import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/** C-020: every action on every resource, without a condition; in an identity policy that is an administrator. */
export const allowAll: StatementAdvice = ({ syntax, effect, tests }, { kind }) => {
  if (effect !== 'Allow' || kind !== 'identity' || tests.length > 0) return NO_ADVICE;
  if (!syntax.resource?.values.some(({ value }) => value === '*')) return NO_ADVICE;
  return (syntax.action?.values ?? [])
    .filter(({ value }) => value === '*' || value === '*:*')
    .map(({ span }) => advise('advice.allowAll', 'C-020', span));
};
