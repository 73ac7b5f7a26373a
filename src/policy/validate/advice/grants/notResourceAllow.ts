import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/** C-024: NotResource with Allow grants the actions on all other resources, those of tomorrow included. */
export const notResourceAllow: StatementAdvice = ({ syntax, effect }, { kind }) =>
  effect === 'Allow' && syntax.notResource && kind !== 'trust'
    ? [advise('advice.notResourceAllow', 'C-024', syntax.notResource.keySpan)]
    : NO_ADVICE;
