import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';

const SUPPLIED: ReadonlySet<string> = new Set(['aws:useragent', 'aws:referer']);

/** D-055: the caller writes these itself, so they prove nothing. */
export const callerSuppliedKey: TestAdvice = ({ key, syntax }) =>
  SUPPLIED.has(key)
    ? [advise('advice.callerSuppliedKey', 'D-055', syntax.key.span, { key: syntax.key.value })]
    : NO_ADVICE;
