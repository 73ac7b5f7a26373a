import type { Step } from '../../trace/step.ts';
import { afterwards } from './afterwards.ts';
import type { ConditionFacts } from '../conditionFacts.ts';
import { testOf, type Denial } from '../denial.ts';
import type { Fix } from './fix.ts';
import { isAwsManaged, type StatementPlace } from '../places.ts';
import { statementToWrite } from './statementToWrite.ts';

/** What to try next after a denial, the deciding fault first. Nothing here judges a policy: all is read off the trace. */
export function fixesFor(denial: Denial, trace: readonly Step[]): readonly Fix[] {
  const fix = denial.cause === 'explicitDeny' ? removeDeny(denial) : allow(denial);
  return fix ? [fix, ...afterwards(denial, fix, trace)] : [];
}

function removeDeny(denial: Denial): Fix | null {
  const { place, call } = denial;
  if (!place) return null;
  if (isAwsManaged(place.policy)) {
    return { code: 'detachDeny', params: { policy: place.policy, holder: call.caller?.name ?? '' } };
  }
  return {
    code: 'removeDeny',
    params: {
      place,
      tests: denial.elements.flatMap((step) => testOf(step) ?? []),
      account: accountOf(denial),
    },
  };
}

function allow(denial: Denial): Fix | null {
  const { place, unreadable, cause, call } = denial;
  const [unread] = unreadable;
  if (cause === 'unreadable' && unread) {
    return {
      code: 'mendText',
      params: { policy: unread.policy, problems: unread.problems, account: accountOf(denial) },
    };
  }
  const failing = denial.elements.filter(({ outcome }) => outcome === 'stop');
  const another = failing.some((step) => isForOtherAction(step, call.action, failing.length === 1));
  if (!place || another || isAwsManaged(place.policy)) return newStatement(denial);
  return mendElement(denial, place);
}

/** Whether the statement was written for something else; one for the same service that misses nothing else can be extended. */
function isForOtherAction({ evidence }: Step, action: string, alone: boolean): boolean {
  if (evidence?.element !== 'Action' && evidence?.element !== 'NotAction') return false;
  const service = action.slice(0, action.indexOf(':') + 1).toLowerCase();
  return !alone || !evidence.expected.some((value) => value.toLowerCase().startsWith(service));
}

function newStatement(denial: Denial): Fix | null {
  const { type, place, call } = denial;
  const statement = { ...statementToWrite(type, call), account: accountOf(denial) };
  if (place && !isAwsManaged(place.policy)) {
    return { code: 'addStatement', params: { ...statement, policy: place.policy } };
  }
  if (type === 'trust' && call.target) {
    const policy = { type, owner: call.target.arn, name: null };
    return { code: 'addStatement', params: { ...statement, policy } };
  }
  if (type === 'identity' && call.caller) {
    return { code: 'attachPolicy', params: { ...statement, holder: call.caller.name } };
  }
  return type === 'resource' ? { code: 'writePolicy', params: statement } : null;
}

function mendElement(denial: Denial, place: StatementPlace): Fix | null {
  const { call, deciding } = denial;
  const { reason, evidence } = deciding;
  const account = accountOf(denial);
  switch (denial.cause) {
    case 'principal':
      return call.caller && { code: 'nameCaller', params: { place, caller: call.caller, account } };
    case 'notPrincipal':
      return call.caller && { code: 'replaceNotPrincipal', params: { place, caller: call.caller, account } };
    case 'principalRecreated': {
      const arn = reason.code === 'element.principalRecreated' ? reason.params.arn : '';
      return { code: 'saveAgain', params: { place, arn, account } };
    }
    case 'misplaced':
      return { code: 'dropElement', params: { place, element: evidence?.element ?? '', account } };
    case 'action':
    case 'resource': {
      const { element } = evidence ?? {};
      const value = evidence?.found?.[0] ?? '';
      if (element === 'Action' || element === 'Resource') {
        return { code: 'addValue', params: { place, element, value, account } };
      }
      return element === 'NotAction' || element === 'NotResource'
        ? { code: 'takeOut', params: { place, element, wanted: value, account } }
        : null;
    }
    case 'variable': {
      const variables = reason.code === 'element.variableWithoutValue' ? reason.params.variables : [];
      const resource = evidence?.found?.[0] ?? '';
      return { code: 'replaceVariable', params: { place, variables, resource, account } };
    }
    default:
      return meetTest(denial, place);
  }
}

/** Parameters of AssumeRole that give a condition key its value, by the key in lower case. */
const PARAMETERS: Readonly<Record<string, string>> = {
  'sts:externalid': 'ExternalId',
  'sts:rolesessionname': 'RoleSessionName',
  'sts:sourceidentity': 'SourceIdentity',
};

function meetTest(denial: Denial, place: StatementPlace): Fix | null {
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
  return { code: 'meetCondition', params: { place, test, account: accountOf(denial) } };
}

/** The values that satisfy a test for certain; none when they are patterns or have variables. */
const exactValues = ({ parsed, expected }: ConditionFacts): readonly string[] =>
  parsed?.operator.name === 'StringEquals' && expected.every((value) => !value.includes('${'))
    ? expected
    : [];

/** The account whose policy has to be edited, when the call crosses accounts. */
function accountOf({ type, call }: Denial): string | null {
  if (!call.target?.crossAccount) return null;
  const owners = type === 'trust' || type === 'resource' || type === 'rcp';
  return owners ? call.target.accountId : (call.caller?.accountId ?? null);
}
