import { covers } from '../actions.ts';
import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';

/** The actions whose requests have a key: the operations of STS for its own keys, PassRole for PassedToService. */
const actionsOf = (key: string): string | null => {
  if (key.startsWith('sts:')) return 'sts:*';
  return key === 'iam:passedtoservice' || key === 'iam:associatedresourcearn' ? 'iam:PassRole' : null;
};

/** D-057 to D-063: none of the statement's actions comes with the key, so a test of it has no value to look at. */
export const keyNotInRequest: TestAdvice = ({ key, known, operator, syntax }, statement) => {
  const action = known ? actionsOf(key) : null;
  const listed = statement.syntax.action?.values;
  if (!known || action === null || !listed || operator.type === 'presence') return NO_ADVICE;
  const meets = listed.some(({ value }) =>
    action === 'sts:*' ? /^(?:\*|sts:)/i.test(value) : covers(value, action),
  );
  return meets
    ? NO_ADVICE
    : [advise('advice.keyNotInRequest', known.rule, syntax.key.span, { key: syntax.key.value, action })];
};
