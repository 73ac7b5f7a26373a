import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { operatorName, renameOperator } from '../edits/renameOperator.ts';

/** Keys that are tested as proof of something, so that a request without the proof is not meant to pass. */
const PROOFS: ReadonlySet<string> = new Set([
  'aws:multifactorauthpresent',
  'aws:multifactorauthage',
  'aws:tokenissuetime',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceidentity',
  'sts:externalid',
  'sts:sourceidentity',
]);

/** D-004, D-038: IfExists in an Allow lets in requests without the key; for MFA those are all long-term keys. */
export const ifExistsAllow: TestAdvice = (test, statement) => {
  if (statement.effect !== 'Allow' || !test.ifExists || !PROOFS.has(test.key)) return NO_ADVICE;
  if (statement.presentKeys.has(test.key)) return NO_ADVICE;
  const { operator, key } = test.syntax;
  const replacement = operatorName({ ...test, ifExists: false });
  const edits = renameOperator(test, statement, replacement, (other) => PROOFS.has(other.key));
  const mfa = test.key === 'aws:multifactorauthpresent';
  return [
    advise(
      mfa ? 'advice.mfaIfExistsAllow' : 'advice.ifExistsAllow',
      mfa ? 'D-038' : 'D-004',
      operator.span,
      { operator: operator.value, key: key.value, replacement },
      fixBy('advice.replaceOperator', edits),
    ),
  ];
};
