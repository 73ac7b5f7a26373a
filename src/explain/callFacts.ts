import type { ReasonCode, ReasonParams } from '../trace/reason.ts';
import type { Step } from '../trace/step.ts';
import { rootArn } from '../world/names.ts';
import { accountIn, namedBy } from './places.ts';

/** What a trace tells of the call as a whole: who called what, on what, and across accounts or not. */
export interface CallFacts {
  /**
   * What the policies are asked about, `service:Action`: the operation, or a permission that the call needs besides.
   * Empty when the trace does not begin with the request.
   */
  readonly action: string;
  /** The operation called, `service:Action`. */
  readonly called: string;
  readonly caller: CallerFacts | null;
  readonly target: TargetFacts | null;
}

export interface CallerFacts {
  readonly kind: 'user' | 'root' | 'roleSession' | 'federatedUser' | 'federated' | 'service' | 'anonymous';
  /** ARN, a service principal, the identity provider that vouches for the caller, or `anonymous`. */
  readonly name: string;
  readonly accountId: string | null;
  /** How policies name the caller: the role's ARN for a session, the provider for whoever comes with a token. */
  readonly principal: string;
  /** The user or role whose policies and boundary bind the caller; null for those who have none. */
  readonly holder: string | null;
}

/** What the call acts on: a role to be assumed, or a resource. */
export interface TargetFacts {
  readonly arn: string;
  readonly accountId: string | null;
  /** Caller and target belong to different accounts. */
  readonly crossAccount: boolean;
}

/** Reads the facts off the steps of the first stages. */
export function callFacts(trace: readonly Step[]): CallFacts {
  const received =
    paramsOf(trace, 'request.received') ??
    paramsOf(trace, 'request.notModelled') ??
    paramsOf(trace, 'request.throttled');
  const called = received?.action ?? '';
  return { action: called, called, caller: callerIn(trace), target: targetIn(trace) };
}

function callerIn(trace: readonly Step[]): CallerFacts | null {
  const service = paramsOf(trace, 'caller.service');
  if (service) return { ...NOBODY, kind: 'service', name: service.service, principal: service.service };
  if (paramsOf(trace, 'caller.anonymous')) return NOBODY;
  const token = paramsOf(trace, 'token.accepted');
  if (token) return { ...NOBODY, kind: 'federated', name: token.provider, principal: token.provider };
  for (const [kind, code] of CALLERS) {
    const caller = paramsOf(trace, code);
    if (!caller) continue;
    const { arn } = caller;
    const principal = 'roleArn' in caller ? caller.roleArn : arn;
    const holder = 'userArn' in caller ? caller.userArn : principal;
    return {
      kind,
      name: arn,
      accountId: accountIn(arn),
      principal,
      holder: namedBy(holder).kind === 'root' ? null : holder,
    };
  }
  return null;
}

const NOBODY: CallerFacts = {
  kind: 'anonymous',
  name: 'anonymous',
  accountId: null,
  principal: '*',
  holder: null,
};

function targetIn(trace: readonly Step[]): TargetFacts | null {
  const role = paramsOf(trace, 'role.found');
  if (role) return { arn: role.role, accountId: role.accountId, crossAccount: role.crossAccount };
  const found = paramsOf(trace, 'resource.found');
  if (found) return { arn: found.resource, accountId: found.accountId, crossAccount: found.crossAccount };
  const member = paramsOf(trace, 'memberRoot.found');
  if (member) return { arn: rootArn(member.accountId), accountId: member.accountId, crossAccount: false };
  const named = paramsOf(trace, 'resource.named');
  if (named)
    return { arn: named.resource, accountId: accountIn(named.resource), crossAccount: crosses(trace) };
  const elsewhere = paramsOf(trace, 'resource.elsewhere');
  return elsewhere && { arn: elsewhere.resource, accountId: null, crossAccount: false };
}

/** Whether the policies were asked about a call across accounts, where only they tell. */
const crosses = (trace: readonly Step[]): boolean =>
  trace.some(({ reason }) =>
    reason.code === 'combine.implicitDeny'
      ? reason.params.crossAccount
      : reason.code === 'combine.crossAccountBoth',
  );

/** The reason that each kind of caller is told by. A session of a user is still the user (B-124). */
const CALLERS = [
  ['user', 'caller.user'],
  ['user', 'caller.userSession'],
  ['root', 'caller.root'],
  ['root', 'caller.rootSession'],
  ['roleSession', 'caller.roleSession'],
  ['federatedUser', 'caller.federatedUser'],
] as const;

/** The parameters of the first step with that reason; null when there is none. */
export function paramsOf<Code extends ReasonCode>(
  trace: readonly Step[],
  code: Code,
): ReasonParams[Code] | null {
  const step = trace.find(({ reason }) => reason.code === code);
  // The code of a reason fixes the type of its parameters; the compiler cannot follow that through `find`.
  return step ? (step.reason.params as ReasonParams[Code]) : null;
}
