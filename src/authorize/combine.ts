import type { PolicyType } from '../policy/document.ts';
import { GRANT_FORMS, NEEDED_BESIDES, OWN_SIDE, type GrantForm } from '../policy/grantForm.ts';
import type { Reason } from '../trace/reason.ts';
import type { RuleId } from '../trace/step.ts';
import type { Caller } from '../world/caller.ts';
import { callerAccount } from '../world/caller.ts';
import { nearestIn, verdictAt, type Level, type TypeAnalysis, type Verdict } from './analyse/analysis.ts';
import type { Analyses } from './analyses.ts';
import { isCrossAccount, type AccessRequest } from './request.ts';

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
 * AWS's evaluation flow. An explicit Deny anywhere ends it (E-002). Then every policy type that is needed has to allow;
 * which ones are depends on who calls, across accounts or not, and on how the resource's policy names the caller.
 */
export function combine(analyses: Analyses, request: AccessRequest): Combination {
  for (const analysis of analyses.asked) if (analysis.deny) return explicitDeny(analysis);
  const needed = neededTypes(analyses, request);
  for (const analysis of analyses.asked) {
    if (needed.has(analysis.type) && !allows(analysis, request.caller))
      return implicitDeny(analysis, request);
  }
  return allowed(analyses, request);
}

/**
 * The policy types that must allow: what limits the caller's account and way in, always; what guards the resource, for
 * whoever has no account, comes from another or wants what is given to nobody else; and of the caller's own side what
 * the guard, by the way it names the caller, does not make needless. RCPs always allow, by RCPFullAWSAccess (E-003).
 */
function neededTypes({ guard }: Analyses, request: AccessRequest): ReadonlySet<PolicyType> {
  if (callerAccount(request.caller) === null) return GUARD;
  if (isCrossAccount(request) || request.ofBothSides) return GUARD_AND_OWN;
  if (guard.allow) return BESIDES[guard.form ?? 'anyone'];
  return isGuarded(guard, request) ? GUARD_AND_OWN : OWN;
}

const types = (...more: readonly PolicyType[]): ReadonlySet<PolicyType> =>
  new Set(['scp', 'endpoint', ...more]);

const GUARD = types('trust', 'resource');
const OWN = types(...OWN_SIDE);
const GUARD_AND_OWN = types('trust', 'resource', ...OWN_SIDE);

/** What must allow besides a resource policy of the same account that allows, by how directly that names the caller. */
const BESIDES = Object.fromEntries(
  GRANT_FORMS.map((form) => [form, types(...NEEDED_BESIDES[form])]),
) as Readonly<Record<GrantForm, ReadonlySet<PolicyType>>>;

/**
 * Roles and KMS keys are given to nobody whom their own policy does not allow (B-046, E-016). A key whose policy the
 * world does not give has the default one, which leaves the decision to the account's policies (E-017).
 */
const isGuarded = ({ type }: TypeAnalysis, { resource: { arn, policy } }: AccessRequest): boolean =>
  type === 'trust' || (policy !== null && KMS.test(arn));

const KMS = /^arn:[^:]+:kms:/;

/**
 * Root needs no identity policy for what its account may do, nor do those for whom root asked (B-004, E-001, E-047). The
 * policy of a task of AssumeRoot only denies: what it does not deny, root may (B-149).
 */
const allows = ({ type, allow }: TypeAnalysis, caller: Caller): boolean =>
  allow !== null ||
  (type === 'identity' && isOfRoot(caller)) ||
  (type === 'session' && caller.kind === 'root');

const isOfRoot = (caller: Caller): boolean =>
  caller.kind === 'root' || (caller.kind === 'federatedUser' && caller.user === null);

const explicitDeny = ({ type, deny }: TypeAnalysis): Combination => ({
  allowed: false,
  explicit: true,
  type,
  verdict: verdictAt(deny),
  reason: { code: 'combine.explicitDeny', params: { type } },
  rules: EXPLICIT_RULES[type],
});

const EXPLICIT_RULES: Readonly<Record<PolicyType, readonly RuleId[]>> = {
  rcp: ['E-002', 'E-040'],
  scp: ['E-002', 'E-032'],
  endpoint: ['E-002', 'E-052'],
  trust: ['E-002', 'B-048'],
  resource: ['E-002'],
  identity: ['E-002', 'B-048'],
  boundary: ['E-002', 'E-024'],
  session: ['E-002'],
};

function implicitDeny(analysis: TypeAnalysis, request: AccessRequest): Combination {
  const { type } = analysis;
  const crossAccount = isCrossAccount(request);
  return {
    allowed: false,
    explicit: false,
    type,
    verdict: nearestIn(analysis),
    reason: { code: 'combine.implicitDeny', params: { type, crossAccount } },
    rules: IMPLICIT_RULES[type](request, analysis),
  };
}

type RulesOf = (request: AccessRequest, analysis: TypeAnalysis) => readonly RuleId[];

const IMPLICIT_RULES: Readonly<Record<PolicyType, RulesOf>> = {
  rcp: () => ['E-003'],
  scp: (_, { silent }) => (silent && hasAllow(silent) ? ['E-004'] : ['E-004', 'E-039']),
  endpoint: () => ['E-052'],
  trust: (request) => {
    if (request.caller.kind === 'federated') return ['B-002'];
    if (callerAccount(request.caller) === null) return ['B-054'];
    return isCrossAccount(request) ? ['B-043', 'E-026'] : ['B-046'];
  },
  resource: (request) => {
    if (callerAccount(request.caller) === null) return ['E-001'];
    return isCrossAccount(request) ? ['E-026'] : ['E-016'];
  },
  identity: (request) => {
    const crossAccount = isCrossAccount(request);
    if (request.ofBothSides) return ['B-073', 'B-075'];
    if (request.resource.policy?.ref.type === 'trust') return crossAccount ? ['B-043', 'E-027'] : ['B-045'];
    return crossAccount ? ['E-026', 'E-027'] : ['E-001', 'E-006'];
  },
  boundary: () => ['E-007', 'E-011'],
  session: ({ caller }) => (caller.kind === 'federatedUser' ? ['E-008', 'E-009'] : ['E-008', 'E-011']),
};

const hasAllow = ({ policies }: Level): boolean =>
  policies.some(({ policy }) => policy.statements.some(({ effect }) => effect === 'Allow'));

/** Nothing denies and all that is needed allows: who granted it, and why that was enough. */
function allowed(analyses: Analyses, request: AccessRequest): Combination {
  const { guard } = analyses;
  const { type } = guard;
  if (request.caller.kind === 'service')
    return allowedBy(guard, { code: 'combine.service', params: {} }, ['B-054']);
  if (request.caller.kind === 'federated')
    return allowedBy(guard, { code: 'combine.federated', params: {} }, ['B-002']);
  if (request.caller.kind === 'anonymous') {
    return allowedBy(guard, { code: 'combine.anonymous', params: {} }, ['C-033']);
  }
  if (isCrossAccount(request)) {
    const rules: readonly RuleId[] = type === 'trust' ? ['B-043', 'E-026'] : ['E-026'];
    return allowedBy(guard, { code: 'combine.crossAccountBoth', params: { type } }, rules);
  }
  return isGuarded(guard, request) ? givenByGuard(guard) : givenByEither(analyses, request);
}

/** A role or key of the caller's account: by its own policy alone, or by leaving it to the account's policies. */
function givenByGuard(guard: TypeAnalysis): Combination {
  const { type, form } = guard;
  const trust = type === 'trust';
  return form === 'account'
    ? allowedBy(
        guard,
        { code: 'combine.sameAccountBoth', params: { type } },
        trust ? ['B-045'] : ['E-016', 'E-017'],
      )
    : allowedBy(
        guard,
        { code: 'combine.sameAccountDirect', params: { type } },
        trust ? ['B-044'] : ['E-016'],
      );
}

/** Anything else of the caller's account: one Allow is enough, and root needs none. */
function givenByEither({ guard, identity }: Analyses, { caller }: AccessRequest): Combination {
  if (guard.allow && guard.form !== 'account') {
    const reason = { code: 'combine.sameAccountEither', params: { type: guard.type } } as const;
    return allowedBy(guard, reason, ['E-015', ...FORM_RULES[guard.form ?? 'anyone']]);
  }
  if (identity.allow) {
    return allowedBy(identity, { code: 'combine.sameAccountEither', params: { type: 'identity' } }, [
      'E-015',
    ]);
  }
  const params = { type: 'identity', accountId: callerAccount(caller) ?? '' } as const;
  return allowedBy(identity, { code: 'type.root', params }, ['E-001', 'E-047']);
}

/** Why the form in which the resource's policy names the caller needs no identity policy besides. */
const FORM_RULES: Readonly<Record<GrantForm, readonly RuleId[]>> = {
  account: ['E-023'],
  role: ['E-020'],
  issuingUser: ['E-021'],
  user: ['E-018'],
  roleSession: ['E-019'],
  federatedUser: ['E-021'],
  anyone: ['E-022'],
  service: ['B-054'],
  federated: ['B-002'],
};

const allowedBy = (analysis: TypeAnalysis, reason: Reason, rules: readonly RuleId[]): Combination => ({
  allowed: true,
  explicit: false,
  type: analysis.type,
  verdict: verdictAt(analysis.allow),
  reason,
  rules,
});
