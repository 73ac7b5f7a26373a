import { authorize, type Authorization, type Denial } from '../../authorize/authorize.ts';
import type { AccessRequest, RequestedResource } from '../../authorize/request.ts';
import type { PolicyRef } from '../../policy/document.ts';
import type { StepBranch, StepTree } from '../../trace/stepTree.ts';
import { callerAccount, callerName, type Caller } from '../../world/caller.ts';
import { controlPolicyArn, isMember } from '../../world/controlPolicies.ts';
import { regionIn } from '../../world/names.ts';
import type { World } from '../../world/world.ts';
import { accessDenied, type DeniedCall } from '../../wording/denial.ts';
import type { Call } from '../call.ts';
import type { StageResult } from '../stage.ts';
import type { Authenticated } from './authenticate.ts';
import { unmodelled } from './receive.ts';

/** A call whose resource is known. */
export interface Resolved extends Authenticated {
  readonly resource: RequestedResource;
}

/** A call that the policies allow. */
export type Authorized = Resolved;

/** Condition keys by their names in lower case. */
export type GivenKeys = ReadonlyMap<string, readonly string[]>;

/** What an operation gives whose parameters set no condition keys. */
export const NO_KEYS: GivenKeys = new Map();

/**
 * Puts the call to the policies. What the case or form gives as context comes before what the call gives by itself.
 * @param given condition keys that the operation's parameters set
 * @param before the step already taken in this stage, if any
 */
export function askPolicies<At extends Resolved>(
  at: At,
  given: GivenKeys,
  before: () => StepTree | null,
): StageResult<At> {
  const request = requestOf(at, given);
  const authorization = authorize(request);
  if (authorization.outcome === 'unmodelled') return unmodelled(at.action, authorization.what);
  const { decidedBy } = authorization;
  if (authorization.outcome === 'deny') {
    const { denial } = authorization;
    return {
      outcome: 'stop',
      error: accessDenied(deniedCall(request, denial)),
      decidedBy,
      step: () => stageStep('stop', before, authorization),
    };
  }
  return {
    outcome: 'pass',
    at,
    decidedBy,
    step: () => stageStep('pass', before, authorization),
  };
}

/** The stage itself answers as its last question, the combination, did. */
const stageStep = (
  outcome: 'pass' | 'stop',
  before: () => StepTree | null,
  { combination: { reason, rules }, writeSteps }: Exclude<Authorization, { outcome: 'unmodelled' }>,
): StepBranch => {
  const first = before();
  return { outcome, reason, rules, children: first ? [first] : [], write: writeSteps };
};

function deniedCall(request: AccessRequest, { policy, type, explicit, crossAccount }: Denial): DeniedCall {
  const { world, caller, action, resource } = request;
  return {
    caller: callerName(caller),
    action,
    resource: resource.arn,
    type,
    explicit,
    accounts: accountsOf(request, crossAccount),
    policyArn: policy && policyArnOf(world, policy),
  };
}

/** Anonymous callers and AWS services come from no account of the organization. */
function accountsOf(
  { world, caller, resource }: AccessRequest,
  crossAccount: boolean,
): DeniedCall['accounts'] {
  if (callerAccount(caller) === null) return 'apart';
  if (!crossAccount) return 'same';
  return sameOrganization(world, caller, resource) ? 'sameOrganization' : 'apart';
}

function sameOrganization({ organization }: World, caller: Caller, resource: RequestedResource): boolean {
  return (
    organization !== null &&
    isMember(organization, callerAccount(caller)) &&
    isMember(organization, resource.accountId)
  );
}

/** The ARN of a policy that has one: managed policies and those of organizations; inline and resource policies have none. */
function policyArnOf({ organization }: World, { type, owner, name }: PolicyRef): string | null {
  if (type === 'scp' || type === 'rcp') {
    return organization && name && controlPolicyArn(type, organization, name);
  }
  return name === null && (type === 'identity' || type === 'boundary' || type === 'session') ? owner : null;
}

function requestOf(at: Resolved, given: GivenKeys): AccessRequest {
  const { world, call, caller, action, resource } = at;
  // A resource of a Region is reached through that Region's endpoint (D-054).
  const region = regionIn(resource.arn) || call.region;
  return { world, caller, action, resource, region, given: withContext(given, call) };
}

function withContext(given: GivenKeys, { context }: Call): GivenKeys {
  const names = Object.keys(context);
  if (names.length === 0) return given;
  const keys = new Map(given);
  for (const name of names) {
    const value = context[name];
    if (value !== undefined) keys.set(name.toLowerCase(), typeof value === 'string' ? [value] : value);
  }
  return keys;
}
