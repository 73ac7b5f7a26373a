import { parseAddressRange } from '../../../conditions/addressOperand.ts';
import { splitArn } from '../../../arnPattern.ts';
import type { ReviewedStatement, ReviewedTest } from '../reviewedPolicy.ts';
import { demands, hasWildcard, takesWildcards } from '../values.ts';

/**
 * Keys that a caller cannot bend, and that say whose it is or where it comes from. Tags are not among them: whoever
 * owns the other account sets them there.
 */
const NARROWING: ReadonlySet<string> = new Set([
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalisawsservice',
  'aws:principalservicename',
  'aws:principalservicenameslist',
  'aws:userid',
  'aws:sourceip',
  'aws:vpcsourceip',
  'aws:sourcevpc',
  'aws:sourcevpcarn',
  'aws:sourcevpce',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
]);

/** Whether a statement's condition keeps strangers out, although its principal lets everyone in (C-034, E-022). */
export const narrowsCallers = ({ tests }: ReviewedStatement): boolean =>
  tests.some(
    (test) =>
      NARROWING.has(test.key) &&
      demands(test) &&
      test.syntax.values.length > 0 &&
      !test.syntax.values.some(({ value }) => isOpen(test, value)),
  );

/** Whether a value lets in callers of any account, or from anywhere. */
function isOpen(test: ReviewedTest, value: string): boolean {
  if (test.operator.type === 'address') return parseAddressRange(value)?.bits === 0;
  if (!takesWildcards(test) || !hasWildcard(value)) return false;
  if (test.known?.sensitive || /^[*?]+$/.test(value)) return true;
  if (test.known?.type !== 'arn') return false;
  const account = splitArn(value)?.[4];
  return account === undefined || hasWildcard(account);
}
