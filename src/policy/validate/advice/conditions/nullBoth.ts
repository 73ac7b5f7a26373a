import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';

/** D-006: a Null test of both `true` and `false` holds whether the key is there or not. */
export const nullBoth: TestAdvice = ({ syntax, operator }) => {
  if (operator.type !== 'presence') return NO_ADVICE;
  const words = new Set(syntax.values.map(({ value }) => value.toLowerCase()));
  return words.has('true') && words.has('false')
    ? [advise('advice.nullBoth', 'D-006', syntax.span, { key: syntax.key.value })]
    : NO_ADVICE;
};
