import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/** C-024, C-025: NotAction with Allow grants all other actions, and denies none. In an SCP it grants nothing by itself. */
export const notActionAllow: StatementAdvice = ({ syntax, effect }, { kind }) =>
  effect === 'Allow' && syntax.notAction && kind !== 'scp' && kind !== 'trust'
    ? [advise('advice.notActionAllow', 'C-025', syntax.notAction.keySpan)]
    : NO_ADVICE;
