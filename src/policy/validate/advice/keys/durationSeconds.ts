import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';

/** D-060: requests for a role's credentials do not come with sts:DurationSeconds, so it caps no role session. */
export const durationSeconds: TestAdvice = ({ key, syntax }, statement) => {
  const actions = statement.syntax.action?.values ?? [];
  return key === 'sts:durationseconds' &&
    actions.length > 0 &&
    actions.every(({ value }) => /^sts:(?:AssumeRole|TagSession|SetSourceIdentity|SetContext)/i.test(value))
    ? [advise('advice.durationSeconds', 'D-060', syntax.key.span, { key: syntax.key.value })]
    : NO_ADVICE;
};
