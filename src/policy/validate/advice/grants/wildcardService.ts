import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/** C-016, C-020: a wildcard for the service grants actions of every service, those of tomorrow included. */
export const wildcardService: StatementAdvice = ({ syntax, effect }, { kind }) => {
  if (effect !== 'Allow' || kind === 'scp' || kind === 'trust') return NO_ADVICE;
  return (syntax.action?.values ?? [])
    .filter(({ value }) => /^[^:]*[*?][^:]*:/.test(value) && value !== '*:*')
    .map(({ value, span }) => advise('advice.wildcardService', 'C-020', span, { action: value }));
};
