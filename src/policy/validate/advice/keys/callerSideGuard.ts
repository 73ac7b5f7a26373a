import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';

const CHOSEN_BY_CALLER: ReadonlySet<string> = new Set(['sts:externalid', 'sts:rolesessionname']);

/** E-050: what a caller has to send is asked for by the role's trust policy; the caller's own policy guards only itself. */
export const callerSideGuard: TestAdvice = ({ key, syntax }, _statement, { kind }) =>
  kind === 'identity' && CHOSEN_BY_CALLER.has(key)
    ? [advise('advice.callerSideGuard', 'E-050', syntax.key.span, { key: syntax.key.value })]
    : NO_ADVICE;
