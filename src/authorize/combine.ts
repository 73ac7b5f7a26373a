import type { PolicyType } from '../policy/document.ts';
import type { Reason } from '../trace/reason.ts';
import type { RuleId } from '../trace/step.ts';
import { callerAccount } from '../world/caller.ts';
import type { TypeAnalysis, Verdict } from './analyse/analysis.ts';
import { isCrossAccount, type AccessRequest } from './request.ts';

/** Each policy type judged on its own; null: the type has no say in this request. */
export interface Analyses {
  /** Trust policy of the role for `sts:AssumeRole`, else the resource's own policy. */
  readonly resource: TypeAnalysis;
  readonly identity: TypeAnalysis;
  // RCP, SCP, endpoint policy, permissions boundary and session policy join here, each from its own file in `analyse/`.
}

/** The answer of all policy types together, and the one that gave it. */
export interface Combination {
  readonly allowed: boolean;
  readonly explicit: boolean;
  readonly type: PolicyType;
  /** Null when the type has no statement at all, or when root's own standing allows. */
  readonly verdict: Verdict | null;
  readonly reason: Reason;
  readonly rules: readonly RuleId[];
}

/**
 * AWS's evaluation flow: an explicit Deny anywhere ends it (E-002); then what must allow, by where caller and resource
 * live. Denials of equal rank are named in the order of `POLICY_TYPES`.
 */
export function combine(analyses: Analyses, request: AccessRequest): Combination {
  const { resource, identity } = analyses;
  return (
    explicitDeny([resource, identity]) ??
    (mustAllow(resource, request) ? combineGuarded(analyses, request) : combineResource(analyses, request))
  );
}

function explicitDeny(analyses: readonly TypeAnalysis[]): Combination | null {
  for (const { type, deny } of analyses) {
    if (!deny) continue;
    return {
      allowed: false,
      explicit: true,
      type,
      verdict: deny,
      reason: { code: 'combine.explicitDeny', params: { type } },
      rules: type === 'trust' || type === 'identity' ? ['E-002', 'B-048'] : ['E-002'],
    };
  }
  return null;
}

/**
 * Roles and KMS keys are given to nobody whom their own policy does not allow (B-046, E-016). A key whose policy the
 * world does not give has the default one, which leaves the decision to the account's policies (E-017).
 */
const mustAllow = (resource: TypeAnalysis, { resource: { arn, policy } }: AccessRequest): boolean =>
  resource.type === 'trust' || (policy !== null && /^arn:[^:]+:kms:/.test(arn));

/** What guards the resource must always allow; what else is needed depends on how and from where it names the caller. */
function combineGuarded({ resource: guard, identity }: Analyses, request: AccessRequest): Combination {
  const crossAccount = isCrossAccount(request);
  const { type } = guard;
  const own = type === 'trust' ? 'B-046' : 'E-016';
  if (!guard.allow) return silent(guard, crossAccount, crossAccount ? ['B-043', 'E-026'] : [own]);
  if (request.caller.kind === 'service') {
    return allowedBy(guard, { code: 'combine.service', params: {} }, ['B-054']);
  }
  const identityAllows = identity.allow !== null || request.caller.kind === 'root';
  if (crossAccount) {
    return identityAllows
      ? allowedBy(guard, { code: 'combine.crossAccountBoth', params: { type } }, ['B-043', 'E-026'])
      : silent(identity, true, ['B-043', 'E-027']);
  }
  if (!guard.delegates) {
    return allowedBy(guard, { code: 'combine.sameAccountDirect', params: { type } }, ['B-044']);
  }
  return identityAllows
    ? allowedBy(guard, { code: 'combine.sameAccountBoth', params: { type } }, ['B-045'])
    : silent(identity, false, ['B-045']);
}

/** Any other resource: both accounts must allow across accounts; within one account either side is enough (E-015, E-026). */
function combineResource({ resource, identity }: Analyses, request: AccessRequest): Combination {
  const { caller } = request;
  const crossAccount = isCrossAccount(request);
  const identityAllows = identity.allow !== null || caller.kind === 'root';
  if (caller.kind === 'service') {
    return resource.allow
      ? allowedBy(resource, { code: 'combine.service', params: {} }, ['B-054'])
      : silent(resource, crossAccount, ['E-001']);
  }
  if (crossAccount) {
    if (!resource.allow) return silent(resource, true, ['E-026']);
    return identityAllows
      ? allowedBy(resource, { code: 'combine.crossAccountBoth', params: { type: 'resource' } }, ['E-026'])
      : silent(identity, true, ['E-026', 'E-027']);
  }
  if (resource.allow && !resource.delegates) {
    return allowedBy(resource, { code: 'combine.sameAccountEither', params: { type: 'resource' } }, [
      'E-015',
    ]);
  }
  if (identity.allow) {
    return allowedBy(identity, { code: 'combine.sameAccountEither', params: { type: 'identity' } }, [
      'E-015',
    ]);
  }
  if (caller.kind === 'root') {
    const reason = {
      code: 'type.root',
      params: { type: 'identity', accountId: callerAccount(caller) ?? '' },
    } as const;
    return allowedBy(identity, reason, ['E-001', 'E-047']);
  }
  return silent(identity, false, ['E-001', 'E-006']);
}

const allowedBy = (analysis: TypeAnalysis, reason: Reason, rules: readonly RuleId[]): Combination => ({
  allowed: true,
  explicit: false,
  type: analysis.type,
  verdict: analysis.allow,
  reason,
  rules,
});

const silent = (analysis: TypeAnalysis, crossAccount: boolean, rules: readonly RuleId[]): Combination => ({
  allowed: false,
  explicit: false,
  type: analysis.type,
  verdict: analysis.nearest,
  reason: { code: 'combine.implicitDeny', params: { type: analysis.type, crossAccount } },
  rules,
});
