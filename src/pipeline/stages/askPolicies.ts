import { authorize, type Authorization, type Denial } from '../../authorize/authorize.ts';
import type { AccessRequest, RequestedResource } from '../../authorize/request.ts';
import type { PolicyRef } from '../../policy/document.ts';
import type { Reason } from '../../trace/reason.ts';
import type { RuleId } from '../../trace/step.ts';
import { reserveStep, settleStep, writeStep, type StepTree, type StepWriter } from '../../trace/stepTree.ts';
import { callerAccount, callerName, type Caller } from '../../world/caller.ts';
import { controlPolicyArn, isMember } from '../../world/controlPolicies.ts';
import { regionIn } from '../../world/names.ts';
import type { World } from '../../world/world.ts';
import { accessDenied, type DeniedCall } from '../../wording/denial.ts';
import { encodeDenial } from '../encodedDenial.ts';
import type { Call } from '../../call/call.ts';
import { askedAbout } from '../rootUnlocks.ts';
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

/** A permission without an operation of its own that a call needs besides its action (B-080). */
export interface Permission {
  readonly action: string;
  /** What it is asked about, where that is not what the call acts on: the role that is passed. */
  readonly resource?: RequestedResource;
  /** Condition keys that the request for it alone has. */
  readonly keys?: GivenKeys;
  /** Asked of the caller's own side as well, even within one account. */
  readonly ofBothSides?: boolean;
  /** What of the call makes it necessary. */
  readonly because: Extract<Reason, { readonly code: 'permission.needed' }>['params']['because'];
  readonly rules: readonly RuleId[];
}

/**
 * Puts the call to the policies. What the case or form gives as context comes before what the call gives by itself.
 * @param given condition keys that the operation's parameters set
 * @param before the step already taken in this stage, if any
 * @param permissions asked for one after the other when the action itself is allowed
 */
export function askPolicies<At extends Resolved>(
  at: At,
  given: GivenKeys,
  before: () => StepTree | null,
  permissions: readonly Permission[] = NONE,
): StageResult<At> {
  const keys = withContext(given, at.call);
  const first = authorize(requestOf(at, at.action, keys));
  if (first.outcome === 'unmodelled') return unmodelled(at.action, first.what);
  if (first.outcome === 'deny') return denied(at, at.action, keys, first, before, NONE);
  const asked: AskedPermission[] = [];
  for (const permission of permissions) {
    const about = permission.resource ? { ...at, resource: permission.resource } : at;
    const own = permission.keys ? withContext(new Map([...given, ...permission.keys]), at.call) : keys;
    const request = requestOf(about, permission.action, own);
    const answer = authorize(permission.ofBothSides ? { ...request, ofBothSides: true } : request);
    if (answer.outcome === 'unmodelled') return unmodelled(at.action, answer.what);
    asked.push({ permission, answer });
    if (answer.outcome === 'deny') return denied(about, permission.action, own, answer, before, asked, first);
  }
  return {
    outcome: 'pass',
    at,
    decidedBy: first.decidedBy,
    step: () => stageStep('pass', first, before, asked),
  };
}

const NONE: readonly never[] = [];

type Judged = Exclude<Authorization, { readonly outcome: 'unmodelled' }>;

interface AskedPermission {
  readonly permission: Permission;
  readonly answer: Judged;
}

/** @param first the answer to the action itself, when it is a permission that is denied */
function denied(
  at: Resolved,
  action: string,
  keys: GivenKeys,
  answer: Extract<Authorization, { readonly outcome: 'deny' }>,
  before: () => StepTree | null,
  asked: readonly AskedPermission[],
  first: Judged = answer,
): StageResult<never> {
  const request = requestOf(at, action, keys);
  return {
    outcome: 'stop',
    error: accessDenied(deniedCall(request, at.action, answer.denial)),
    decidedBy: answer.decidedBy,
    step: () => stageStep('stop', first, before, asked),
  };
}

/** The stage itself answers as its last question did; the action's own policies stand directly under it. */
function stageStep(
  outcome: 'pass' | 'stop',
  first: Judged,
  before: () => StepTree | null,
  asked: readonly AskedPermission[],
) {
  const step = before();
  const { reason, rules } = (outcome === 'stop' ? (asked.at(-1)?.answer ?? first) : first).combination;
  return {
    outcome,
    reason,
    rules,
    children: step ? [step] : NONE,
    write: (writer: StepWriter, parentId: number) => {
      const { deciding } = writer;
      const decides = outcome === 'pass' || asked.length === 0;
      writer.deciding = deciding && decides;
      first.writeSteps(writer, parentId);
      asked.forEach(({ permission, answer }, index) => {
        writer.deciding = deciding && !decides && index === asked.length - 1;
        writePermission(writer, parentId, permission, answer);
      });
      writer.deciding = deciding;
    },
  };
}

function writePermission(
  writer: StepWriter,
  parentId: number,
  { action, because, rules }: Permission,
  answer: Judged,
): void {
  const outcome = answer.outcome === 'allow' ? 'pass' : 'stop';
  const id = reserveStep(writer);
  const needed = { code: 'permission.needed', params: { action, because } } as const;
  writeStep(writer, id, 'mayCall', outcome, needed, rules, null, false);
  answer.writeSteps(writer, id);
  const { reason } = answer.combination;
  settleStep(writer, id, parentId, 'permission', outcome, reason, rules, null, false);
}

/** @param asked the action of the call, which a denied permission is part of */
function deniedCall(request: AccessRequest, asked: string, denial: Denial): DeniedCall {
  const { policy, type, explicit, crossAccount } = denial;
  const { world, caller, action, resource } = request;
  return {
    caller: callerName(caller),
    action,
    asked,
    resource: resource.arn,
    type,
    explicit,
    accounts: accountsOf(request, crossAccount),
    policyArn: policy && policyArnOf(world, policy),
    encoded: asked.startsWith('ec2:') ? encodeDenial(request, denial) : null,
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

function requestOf(at: Resolved, action: string, given: GivenKeys): AccessRequest {
  const { world, call, caller } = at;
  const resource = askedAbout(at.resource, action, caller);
  // A resource of a Region is reached through that Region's endpoint (D-054).
  const region = regionIn(resource.arn) || call.region;
  return { world, caller, action, resource, region, given };
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
