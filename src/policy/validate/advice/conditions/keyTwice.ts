import { advise, type StatementAdvice } from '../adviceRule.ts';

/** C-026: under one operator, keys that differ in case only are one key written twice. */
export const keyTwice: StatementAdvice = ({ byOperator }) =>
  [...byOperator.values()].flatMap((tests) => {
    const seen = new Map<string, string>();
    return tests.flatMap(({ key, syntax }) => {
      const earlier = seen.get(key);
      seen.set(key, earlier ?? syntax.key.value);
      return earlier === undefined
        ? []
        : [advise('advice.keyTwice', 'C-026', syntax.key.span, { key: syntax.key.value, other: earlier })];
    });
  });
