import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';

/** C-039, C-040: NotPrincipal with Allow lets in the anonymous world; with Deny it hits more than is named. */
export const notPrincipal: StatementAdvice = ({ syntax, effect }, { kind }) => {
  if (!syntax.notPrincipal || (kind !== 'resource' && kind !== 'endpoint')) return NO_ADVICE;
  const { keySpan } = syntax.notPrincipal;
  return [
    effect === 'Allow'
      ? advise('advice.notPrincipalAllow', 'C-040', keySpan)
      : advise('advice.notPrincipal', 'C-039', keySpan),
  ];
};
