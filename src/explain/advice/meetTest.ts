import type { CallerFacts } from '../callFacts.ts';
import type { ConditionFacts } from '../conditionFacts.ts';
import { testOf, type Denial } from '../denial.ts';
import type { StatementPlace } from '../places.ts';
import { tokenKeyIn } from '../tokenKey.ts';
import { editorOf } from './editorOf.ts';
import type { Fix } from './fix.ts';
import { isCallersChoice } from './isCallersChoice.ts';

/** How to meet the test that fails, by what the call sends where a parameter decides, else by call or policy. */
export function meetTest(denial: Denial, place: StatementPlace): Fix | null {
  const test = testOf(denial.deciding);
  if (!test) return null;
  const { called, caller } = denial.call;
  const editor = editorOf(denial);
  const parameter = isCarriedOn(test, caller) ? undefined : PARAMETERS[called]?.[test.key.toLowerCase()];
  if (parameter !== undefined && isPositiveText(test)) {
    return { code: 'sendParameter', params: { parameter, values: exactValues(test), place, test } };
  }
  const wantsMfa = test.parsed?.operator.name === 'Bool' && test.expected.join().toLowerCase() === 'true';
  if (denial.cause === 'mfa' && wantsMfa) {
    return caller?.kind === 'federated'
      ? { code: 'leaveMfaToProvider', params: { place, test, editor } }
      : { code: 'proveMfa', params: { caller, assumesRole: called === 'sts:AssumeRole' } };
  }
  const ofToken = tokenKeyIn(test.key) !== null;
  if (ofToken && caller?.kind === 'federated' && isPositiveText(test)) {
    return { code: 'sendToken', params: { values: exactValues(test), place, test, editor } };
  }
  const byCall = isCallersChoice(test.key) && !ofToken;
  return { code: 'meetCondition', params: { place, test, byCall, editor } };
}

/** Parameters that give a condition key its value, by the operation and the key in lower case. */
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sts:AssumeRole': {
    'sts:externalid': 'ExternalId',
    'sts:rolesessionname': 'RoleSessionName',
    'sts:sourceidentity': 'SourceIdentity',
  },
  'sts:AssumeRoleWithWebIdentity': { 'sts:rolesessionname': 'RoleSessionName' },
};

const isPositiveText = ({ parsed }: ConditionFacts): boolean =>
  parsed?.operator.negated === false && parsed.operator.type === 'string';

/** A session may have its source identity from the one before, and then it cannot take another (B-074). */
const isCarriedOn = ({ key, found }: ConditionFacts, caller: CallerFacts | null): boolean =>
  key.toLowerCase() === 'sts:sourceidentity' && found !== null && caller?.kind === 'roleSession';

/** The values that satisfy a test for certain; none when they are patterns or have variables. */
const exactValues = ({ parsed, expected }: ConditionFacts): readonly string[] =>
  parsed?.operator.name === 'StringEquals' && expected.every((value) => !value.includes('${'))
    ? expected
    : [];
