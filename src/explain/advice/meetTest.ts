import type { ConditionFacts } from '../conditionFacts.ts';
import { testOf, type Denial } from '../denial.ts';
import type { StatementPlace } from '../places.ts';
import { editorOf } from './editorOf.ts';
import type { Fix } from './fix.ts';
import { isCallersChoice } from './isCallersChoice.ts';

/** How to meet the test that fails, by what the call sends where a parameter decides, else by call or policy. */
export function meetTest(denial: Denial, place: StatementPlace): Fix | null {
  const test = testOf(denial.deciding);
  if (!test) return null;
  const assumesRole = denial.call.action === 'sts:AssumeRole';
  const parameter = assumesRole ? PARAMETERS[test.key.toLowerCase()] : undefined;
  if (
    parameter !== undefined &&
    test.parsed?.operator.negated === false &&
    test.parsed.operator.type === 'string'
  ) {
    return { code: 'sendParameter', params: { parameter, values: exactValues(test), place, test } };
  }
  const wantsMfa = test.parsed?.operator.name === 'Bool' && test.expected.join().toLowerCase() === 'true';
  if (denial.cause === 'mfa' && wantsMfa) {
    return { code: 'proveMfa', params: { caller: denial.call.caller, assumesRole } };
  }
  const byCall = isCallersChoice(test.key);
  return { code: 'meetCondition', params: { place, test, byCall, editor: editorOf(denial) } };
}

/** Parameters of AssumeRole that give a condition key its value, by the key in lower case. */
const PARAMETERS: Readonly<Record<string, string>> = {
  'sts:externalid': 'ExternalId',
  'sts:rolesessionname': 'RoleSessionName',
  'sts:sourceidentity': 'SourceIdentity',
};

/** The values that satisfy a test for certain; none when they are patterns or have variables. */
const exactValues = ({ parsed, expected }: ConditionFacts): readonly string[] =>
  parsed?.operator.name === 'StringEquals' && expected.every((value) => !value.includes('${'))
    ? expected
    : [];
