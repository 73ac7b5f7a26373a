import { splitArn } from '../../../arnPattern.ts';
import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { demands } from '../values.ts';

const ACCOUNT_KEYS = [
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
] as const;

/** E-051: an ARN without an account, such as a bucket's, says nothing of its owner; buckets can change hands. */
export const sourceArnWithoutAccount: TestAdvice = (test, { byKey, effect }) => {
  if (test.key !== 'aws:sourcearn' || effect !== 'Allow' || !demands(test)) return NO_ADVICE;
  if (ACCOUNT_KEYS.some((key) => byKey.has(key))) return NO_ADVICE;
  return test.syntax.values
    .filter(({ value }) => /^[*]?$/.test(splitArn(value)?.[4] ?? 'none'))
    .map(({ value, span }) => advise('advice.sourceArnWithoutAccount', 'E-051', span, { value }));
};
