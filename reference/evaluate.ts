import type { PolicyType } from '../src/policy/document.ts';
import type { Caller } from '../src/world/caller.ts';
import type { World } from '../src/world/world.ts';
import { RCP_SERVICES } from '../src/policy/rcpServices.ts';
import type { Context } from './policy.ts';
import { REACH, reachOf, type Reach } from './statement.ts';

/*
 * The evaluation logic of IAM, written down to be read: no caching, no spans, no reasons. The engine is held to it by
 * policies.test.ts.
 */

export interface AccessQuestion {
  readonly world: World;
  readonly caller: Caller;
  readonly action: string;
  readonly resource: {
    readonly arn: string;
    /** Null when nobody is known to own it; then it counts as the caller's own. */
    readonly accountId: string | null;
    /** Text of the trust or resource policy. */
    readonly policy: string | null;
    readonly storedIds: Readonly<Record<string, string>>;
    /** `role` when the policy asked is a trust policy. */
    readonly kind: 'role' | 'other';
  };
  readonly context: Context;
}

export interface Answer {
  readonly verdict: 'allow' | 'explicitDeny' | 'implicitDeny';
  /** The type that denies, the first of several (docs/formats.md, What to expect), or the one that grants. */
  readonly policyType: PolicyType;
}

type Texts = readonly string[];

/** Answers one access request (E-001 to E-054). */
export function evaluate(question: AccessQuestion): Answer {
  const { caller, action, resource, context } = question;
  const own = resource.kind === 'role' ? 'trust' : 'resource';
  const home = 'accountId' in caller ? caller.accountId : null;
  const owner = resource.accountId ?? home;

  const rcps = rcpsOf(question, owner);
  const scps = scpLevels(question, home);
  const endpoint = endpointPolicy(question);
  const ownPolicy = resourcePolicy(question);
  const identity = identityPolicies(question);
  const boundary = boundaryPolicies(question);
  const session = sessionPolicies(question);

  const reach = (type: PolicyType, texts: Texts, effect: 'Allow' | 'Deny'): Reach => {
    const storedIds = type === 'trust' ? resource.storedIds : null;
    const asked = { type, caller, action, arn: resource.arn, context, storedIds };
    return Math.max(REACH.none, ...texts.map((text) => reachOf(text, effect, asked))) as Reach;
  };
  const allowed = (type: PolicyType, texts: Texts): boolean => reach(type, texts, 'Allow') > REACH.none;
  const without = (policyType: PolicyType): Answer => ({ verdict: 'implicitDeny', policyType });

  // E-002, and the order in which explicit denies are named.
  const all: readonly (readonly [PolicyType, Texts])[] = [
    ['rcp', rcps],
    ['scp', scps.flat()],
    ['endpoint', endpoint ?? []],
    [own, ownPolicy],
    ['identity', identity],
    ['boundary', boundary ?? []],
    ['session', session ?? []],
  ];
  for (const [type, texts] of all) {
    if (reach(type, texts, 'Deny') > REACH.none) return { verdict: 'explicitDeny', policyType: type };
  }

  // E-004, E-052
  if (!scps.every((texts) => allowed('scp', texts))) return without('scp');
  if (endpoint && !allowed('endpoint', endpoint)) return without('endpoint');
  // B-046, E-016, E-026, E-035: roles, keys, other accounts, and callers of no account need the policy's own Allow.
  const granted = reach(own, ownPolicy, 'Allow');
  const crossAccount = owner !== home;
  const needed = own === 'trust' || isKey(resource.arn) || crossAccount || home === null;
  if (granted === REACH.none && needed) return without(own);

  // Where identity policies would do by themselves, one that only delegates to them (E-023) grants nothing.
  const byOwn = resource.policy !== null && granted > (needed ? REACH.none : REACH.account);
  const allow: Answer = { verdict: 'allow', policyType: byOwn ? own : 'identity' };
  if (home === null) return allow;
  // E-018, E-019, E-021, E-022: within the account, a grant to the very caller is enough.
  if (granted === REACH.caller && !crossAccount) return allow;
  // E-020, B-047: one to its role spares it the identity policies. E-023, E-027: others spare it nothing. E-001: root has none.
  const toRole = granted === REACH.role && !crossAccount;
  if (!toRole && caller.kind !== 'root' && !allowed('identity', identity)) return without('identity');
  if (boundary && !allowed('boundary', boundary)) return without('boundary');
  if (session && !allowed('session', session)) return without('session');
  return allow;
}

const isKey = (arn: string): boolean => /^arn:aws:kms:[^:]*:\d{12}:key\//.test(arn);

/** E-017: a key without a policy has the one that leaves it to its account. */
function resourcePolicy({ resource }: AccessQuestion): Texts {
  if (resource.policy !== null) return [resource.policy];
  if (!isKey(resource.arn)) return [];
  const Principal = { AWS: `arn:aws:iam::${resource.accountId}:root` };
  return [JSON.stringify({ Statement: { Effect: 'Allow', Principal, Action: 'kms:*', Resource: '*' } })];
}

/** E-040, E-041, E-043; RCPFullAWSAccess is always there (E-003), so only what they deny counts. */
function rcpsOf(question: AccessQuestion, owner: string | null): Texts {
  const { world, action } = question;
  const units = unitsAbove(world, owner);
  if (owner === null || !units || isServiceLinked(question) || action === 'kms:RetireGrant') return [];
  if (!RCP_SERVICES.has(action.split(':')[0] ?? '')) return [];
  return [...units.flatMap(({ rcps }) => rcps), ...(world.organization?.accountRcps[owner] ?? [])];
}

/** E-004, E-032 to E-035: what is attached at each level above the caller; an absent list is FullAWSAccess alone. */
function scpLevels(question: AccessQuestion, home: string | null): readonly Texts[] {
  const units = unitsAbove(question.world, home);
  if (home === null || !units || isServiceLinked(question)) return [];
  const account = question.world.organization?.accountScps[home];
  return [...units.map(({ scps }) => scps ?? FULL), account ?? FULL];
}

const FULL = ['{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'];

/** The units from the root down to a member account; null for accounts that no organization limits (E-032). */
function unitsAbove({ organization }: World, account: string | null) {
  if (!organization || organization.managementAccount === account) return null;
  const home = organization.units.find(({ accounts }) => account !== null && accounts.includes(account));
  if (!home) return null;
  return organization.units.filter(({ path }) => `${home.path}/`.startsWith(`${path}/`));
}

/** E-033, E-048 */
const isServiceLinked = ({ caller }: AccessQuestion): boolean =>
  caller.kind === 'roleSession' && caller.role.path.startsWith('/aws-service-role/');

/** E-052; null when the call goes through none, or through one with full access. */
function endpointPolicy({ world, context }: AccessQuestion): Texts | null {
  const [id] = context('aws:sourcevpce') ?? [];
  const found = world.accounts.flatMap(({ vpcEndpoints }) => vpcEndpoints).find((each) => each.id === id);
  return found?.policy ? [found.policy] : null;
}

/** E-010, E-047, E-049: a federated user is bound by the policies of the user who asked. */
function identityPolicies({ world, caller }: AccessQuestion): Texts {
  if (caller.kind === 'roleSession') return attached(world, caller.role);
  if (caller.kind !== 'user' && caller.kind !== 'federatedUser') return [];
  const { user } = caller;
  if (!user) return [];
  const account = world.accounts.find(({ id }) => id === caller.accountId);
  const groups = account?.groups.filter(({ name }) => user.groups.includes(name)) ?? [];
  return [user, ...groups].flatMap((holder) => attached(world, holder));
}

const attached = (
  world: World,
  holder: { inlinePolicies: Readonly<Record<string, string>>; attachedPolicies: Texts },
): Texts => [
  ...Object.values(holder.inlinePolicies),
  ...holder.attachedPolicies.flatMap((arn) => managed(world, arn)),
];

const managed = (world: World, arn: string): Texts =>
  world.accounts.flatMap(({ id, policies }) =>
    policies
      .filter(({ path, name }) => arn === `arn:aws:iam::${id}:policy${path}${name}`)
      .map(({ document }) => document),
  );

/** E-007; null when none is set. */
function boundaryPolicies({ world, caller }: AccessQuestion): Texts | null {
  if (caller.kind === 'roleSession') return boundaryOf(world, caller.role);
  if (caller.kind !== 'user' && caller.kind !== 'federatedUser') return null;
  return caller.user && boundaryOf(world, caller.user);
}

const boundaryOf = (world: World, holder: { readonly permissionsBoundary: string | null }): Texts | null =>
  holder.permissionsBoundary === null ? null : managed(world, holder.permissionsBoundary);

/** E-008, E-009, B-042; null when there is nothing to ask. */
function sessionPolicies({ world, caller }: AccessQuestion): Texts | null {
  if (caller.kind !== 'roleSession' && caller.kind !== 'federatedUser') return null;
  const { inline, managed: arns } = caller.session.policies;
  if (caller.kind === 'roleSession' && inline === null && arns.length === 0) return null;
  return [...(inline === null ? [] : [inline]), ...arns.flatMap((arn) => managed(world, arn))];
}
