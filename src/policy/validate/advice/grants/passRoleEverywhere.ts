import { actionsMatching, everyRole } from '../actions.ts';
import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/** D-063: any role may be handed to any service, an administrator's role too. A lone `*` is `allowAll`'s concern. */
export const passRoleEverywhere: StatementAdvice = (statement, { kind }) => {
  if (statement.effect !== 'Allow' || kind !== 'identity') return NO_ADVICE;
  if (statement.byKey.has('iam:passedtoservice') || everyRole(statement).length === 0) return NO_ADVICE;
  return actionsMatching(statement, 'iam:PassRole')
    .filter(({ value }) => value.includes(':') && !value.startsWith('*'))
    .map(({ value, span }) => advise('advice.passRoleEverywhere', 'D-063', span, { action: value }));
};
