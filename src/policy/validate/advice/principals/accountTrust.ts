import { principalPattern } from '../../../principal.ts';
import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/** E-050: a role that trusts a whole account without any condition; another company's account should send an external id. */
export const accountTrust: StatementAdvice = ({ syntax, effect, tests }, { kind }) => {
  if (effect !== 'Allow' || kind !== 'trust' || tests.length > 0) return NO_ADVICE;
  return (syntax.principal?.entries ?? []).flatMap(({ type, value, span }) => {
    const pattern = principalPattern(type, value);
    return pattern.form === 'account'
      ? [advise('advice.accountTrust', 'E-050', span, { accountId: pattern.accountId })]
      : [];
  });
};
