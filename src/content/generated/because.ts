import type { AwsMessageId } from '../../trace/awsError.ts';
import type { Evidence } from '../../trace/step.ts';
import type { PolicyType } from '../../policy/document.ts';
import type { StepResult } from '../case/run.ts';
import { callerKind, type CallerKind } from './callerKind.ts';

/**
 * Why a call was answered as it was, a sentence with its rule in a lesson's Markdown. It is chosen by the answer alone:
 * what decided, the message, and what the request had where a condition was read.
 */
export function because(result: StepResult): string {
  const { decidedBy, put } = result;
  if (!put || !decidedBy) return 'The call is not judged.';
  if (result.outcome === 'allow') return letIn(result);
  const { policyType, element } = decidedBy;
  if (policyType === 'protocol') return refused(result);
  const evidence = put.decision.trace.find(({ decisive }) => decisive)?.evidence ?? null;
  if (evidence?.effect === 'Deny') return denied(element, evidence, policyType);
  if (element.startsWith('Condition:')) return conditionNotMet(element, evidence, policyType);
  const { text, rule } = WHERE[policyType];
  if (element === 'Principal') return `No Allow in ${text} has this caller as its principal [${rule}].`;
  if (element === 'Action') {
    const found = evidence?.found ?? [];
    return `No Allow in ${text} covers the action ${codes(found)} [${BESIDES[found[0] ?? ''] ?? rule}].`;
  }
  if (element === 'Resource') return `${upper(text)} allows the action, but not on this resource [${rule}].`;
  return `${MISSING[policyType] ?? `${upper(text)} has no Allow for this call`} [${rule}].`;
}

/** Where a policy of a type stands, and the rule that asks for its Allow. */
const WHERE: Readonly<Record<PolicyType, { readonly text: string; readonly rule: string }>> = {
  rcp: { text: 'an RCP of the resource’s account', rule: 'E-003' },
  scp: { text: 'an SCP above the caller', rule: 'E-004' },
  endpoint: { text: 'the policy of the VPC endpoint', rule: 'E-052' },
  trust: { text: 'the trust policy of the role', rule: 'B-046' },
  resource: { text: 'the resource’s own policy', rule: 'E-026' },
  identity: { text: 'the identity policy of the caller', rule: 'E-006' },
  boundary: { text: 'the permissions boundary of the caller', rule: 'E-007' },
  session: { text: 'the session policy', rule: 'E-008' },
};

/** Permissions that a call of AssumeRole can need besides, and the rules that say so. */
const BESIDES: Readonly<Partial<Record<string, string>>> = {
  'sts:TagSession': 'B-059',
  'sts:SetSourceIdentity': 'B-073',
};

const MISSING: Readonly<Partial<Record<PolicyType, string>>> = {
  identity: 'No identity policy of the caller allows the call, and here that is needed',
  session: 'What the session policies do not allow is out of the session’s reach',
  scp: 'One level above the caller has no SCP that allows the action',
};

function conditionNotMet(element: string, evidence: Evidence | null, policyType: PolicyType): string {
  const { operator, key } = conditionIn(element);
  const rule = (evidence?.found ?? null) === null ? 'D-003' : 'D-008';
  return `The condition \`${operator}\` in ${WHERE[policyType].text} is not met: ${foundFor(key, evidence)} [${rule}].`;
}

function denied(element: string, evidence: Evidence, policyType: PolicyType): string {
  const { key } = conditionIn(element);
  const since = key === '' ? '' : `, since ${foundFor(key, evidence)}`;
  return `A Deny in ${WHERE[policyType].text} applies to this call${since}, and it outweighs any Allow [E-002].`;
}

const foundFor = (key: string, evidence: Evidence | null): string =>
  (evidence?.found ?? null) === null
    ? `the request does not carry the key \`${key}\``
    : `the request has ${codes(evidence?.found ?? [])} for the key \`${key}\``;

/** The parts of `Condition:OPERATOR:KEY`, as written; a set operator has a colon of its own. */
function conditionIn(element: string): { readonly operator: string; readonly key: string } {
  const [, operator = '', key = ''] = /^Condition:((?:For\w+:)?\w+):(.*)$/.exec(element) ?? [];
  return { operator, key };
}

/** What lets a call in: of an identity policy, whatever limits there are let it pass as well. */
function letIn({ decidedBy, put }: StepResult): string {
  const operation = put?.call.operation ?? '';
  const free = FREE[operation];
  if (free !== undefined) return free;
  switch (decidedBy?.policyType) {
    case 'trust':
      return 'The trust policy lets this caller in, and so does each other policy that is asked [B-046].';
    case 'resource':
      return 'The resource’s own policy lets this caller in, and so does each other policy that is asked [E-012].';
    default:
      return decidedBy?.element === 'Statement'
        ? 'The root user of an account starts out with full permissions there, and no policy stands against it [E-001].'
        : 'An identity policy allows the call, and no limit stands against it [E-012].';
  }
}

/** Calls that need no permission. */
const FREE: Readonly<Partial<Record<string, string>>> = {
  GetCallerIdentity: '`GetCallerIdentity` needs no permission, only credentials that work [B-138].',
  GetSessionToken: 'With these credentials `GetSessionToken` needs no permission [B-122].',
};

/** A call that the service refuses before or after the policies. */
function refused(result: StepResult): string {
  const { decidedBy, put, error } = result;
  const message = put?.decision.error?.message;
  const told = message && REFUSED[message];
  if (told !== undefined) return typeof told === 'string' ? told : told(result);
  const element = decidedBy?.element ?? '';
  const parameter = /^Parameter:(.*)$/.exec(element)?.[1] ?? '';
  const rule = PARAMETER_RULES[parameter];
  if (parameter === 'RoleArn') return 'There is no role of that ARN, and the answer does not say so [B-051].';
  return rule === undefined
    ? `The call is refused with \`${error?.code ?? ''}\` before policies are read [A-039].`
    : `\`${parameter}\` is not of the form that the API takes, so the call fails before policies are read [${rule}].`;
}

const PARAMETER_RULES: Readonly<Partial<Record<string, string>>> = {
  DurationSeconds: 'B-019',
  RoleSessionName: 'B-018',
  ExternalId: 'B-027',
  Name: 'B-127',
};

const REFUSED: Readonly<Partial<Record<AwsMessageId, string | ((result: StepResult) => string)>>> = {
  durationOverRoleMaximum: 'That is longer than the maximum session duration of the role [B-020].',
  durationOverChainingCap:
    'A session of one role that assumes another gets an hour at most, and asking for more fails [B-023].',
  rootMayNotAssume: 'The root user cannot assume roles, whatever trusts it [B-001].',
  sessionMayNotCall: (result) => {
    const operation = result.put?.call.operation ?? '';
    const { text, rule } = SESSIONS[callerKind(result)] ?? { text: 'Such a session', rule: 'B-013' };
    return `${text} may not call \`${operation}\` [${LONG_TERM_ONLY[operation] ?? rule}].`;
  },
  invalidClientTokenId: (result) => {
    const credentials = result.put?.call.credentials;
    const kind = callerKind(result);
    if (kind !== 'user' && credentials?.kind === 'accessKey' && credentials.sessionToken === null)
      return 'A temporary key id without its session token is answered like a key that does not exist [A-023].';
    return (
      UNKNOWN_KEY[kind] ??
      'A key that is inactive or does not exist is not known, whatever policies say [A-030].'
    );
  },
  expiredToken: 'The session’s time is over, and each call signed with it is refused [A-032].',
  missingAuthenticationToken: 'The call is not signed, and this action wants a signature [A-029].',
  mfaIncomplete: 'The serial number and the code of the device have to come together [B-030].',
  mfaWrongCode: 'The MFA code is not the one that the device shows [B-031].',
  mfaNotTheCallers: 'The MFA device has to be that of the user who calls [B-032].',
  incorrectTokenAudience:
    'The token is meant for an audience that the provider in IAM does not list, which is checked before the trust policy [B-104].',
  noOpenIdProvider: 'The issuer of the token is not set up in the account of the role [B-103].',
  tokenExpired: 'The token is past its time, and the error names that [B-107].',
};

const UNKNOWN_KEY: Readonly<Partial<Record<CallerKind, string>>> = {
  getSessionToken:
    'A session of `GetSessionToken` without MFA cannot call IAM, and is answered like bad credentials [B-009].',
  role: 'The role of this session has been deleted, and its sessions fail with it [E-055].',
  federated: 'A federated user’s session cannot call IAM, and is answered like bad credentials [B-012].',
};

const SESSIONS: Readonly<Partial<Record<CallerKind, { readonly text: string; readonly rule: string }>>> = {
  role: { text: 'A role session', rule: 'B-013' },
  getSessionToken: { text: 'A session of `GetSessionToken`', rule: 'B-010' },
  federated: { text: 'The session of a federated user', rule: 'B-012' },
};

/** Actions that take long-term keys alone, and the rules that say so. */
const LONG_TERM_ONLY: Readonly<Partial<Record<string, string>>> = {
  GetSessionToken: 'B-003',
  GetFederationToken: 'B-004',
};

const codes = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
