import type { Asked, LabState } from '../../../content/call/made.ts';
import { issuingCall } from '../../../content/call/made.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import {
  controlPoliciesAt,
  isDefaultControlPolicy,
  type ControlPolicyType,
} from '../../../world/controlPolicies.ts';
import {
  findResource,
  findRole,
  findSessionByAccessKey,
  findUser,
  findUserByArn,
  ownerAccountOf,
} from '../../../world/find.ts';
import { federatedUserArn, groupArn, parseArn, roleArn, sessionArn, userArn } from '../../../world/names.ts';
import type { Account, Role, Session, User, World } from '../../../world/world.ts';
import { evidenceText } from '../evidenceText.ts';
import { passedPolicy } from './passedPolicy.ts';
import { PASSED, type PolicyTab, type Side } from './policyTab.ts';

/**
 * The policies that a call is about, likeliest to be edited first: on the left what the caller may do, on the right
 * what guards the thing that it acts on. AWS's own control policies, which allow everything, are left out.
 */
export function callTabs(asked: Asked, state: LabState): readonly PolicyTab[] {
  const { world } = state;
  const caller = callerOf(asked, state);
  const target = targetOf(asked, caller);
  const guarded = target === null ? null : (ownerAccountOf(world, target) ?? caller?.account.id ?? null);
  const left: readonly PolicyRef[] = [
    ...(caller ? ownPolicies(caller) : []),
    ...(passedPolicy(asked) === null ? [] : [PASSED]),
    ...(caller ? controls('scp', world, caller.account.id) : []),
  ];
  const right: readonly PolicyRef[] = [
    ...guardsOf(world, target),
    ...endpointOf(asked),
    ...(guarded === null ? [] : controls('rcp', world, guarded)),
  ];
  const known = (refs: readonly PolicyRef[], side: Side): readonly PolicyTab[] =>
    refs.filter((ref) => ref === PASSED || evidenceText(world, ref) !== null).map((ref) => ({ ref, side }));
  return [...known(left, 'left'), ...known(right, 'right')];
}

interface CallTabsCaller {
  readonly account: Account;
  /** The user or role whose policies bind the caller; null for root. */
  readonly holder:
    | { readonly kind: 'user'; readonly arn: string; readonly of: User }
    | { readonly kind: 'role'; readonly arn: string; readonly of: Role }
    | null;
  readonly session: Session | null;
}

function callerOf({ as }: Asked, { world, calls }: LabState): CallTabsCaller | null {
  const label = /^session:(.+)$/.exec(as)?.[1];
  if (label !== undefined) {
    const session = findSessionByAccessKey(world, issuingCall(calls, label)?.issued ?? '');
    return session && behindSession(world, session);
  }
  const found = findUserByArn(world, as);
  if (found)
    return { account: found.account, holder: { kind: 'user', arn: as, of: found.user }, session: null };
  const account = world.accounts.find(({ id }) => id === parseArn(as)?.account);
  return account ? { account, holder: null, session: null } : null;
}

function behindSession(world: World, session: Session): CallTabsCaller | null {
  const account = world.accounts.find(({ id }) => id === session.accountId);
  if (!account) return null;
  if (session.kind === 'role') {
    const role = findRole(account, session.roleName);
    return { account, session, holder: role && { kind: 'role', arn: roleArn(account.id, role), of: role } };
  }
  const name = 'userName' in session ? session.userName : null;
  const user = name === null ? null : findUser(account, name);
  return { account, session, holder: user && { kind: 'user', arn: userArn(account.id, user), of: user } };
}

/** Identity policies of user or role and of the user's groups, the boundary, what the session was given. */
function ownPolicies({ account, holder, session }: CallTabsCaller): readonly PolicyRef[] {
  if (!holder) return [];
  const { arn, of } = holder;
  const groups =
    holder.kind === 'user' ? account.groups.filter(({ name }) => holder.of.groups.includes(name)) : [];
  const holders = [
    { arn, ...of },
    ...groups.map((group) => ({ arn: groupArn(account.id, group), ...group })),
  ];
  return [
    ...holders.flatMap((each) =>
      Object.keys(each.inlinePolicies).map((name): PolicyRef => ({
        type: 'identity',
        owner: each.arn,
        name,
      })),
    ),
    ...holders.flatMap(({ attachedPolicies }) => attachedPolicies.map((owner) => managed('identity', owner))),
    ...(of.permissionsBoundary === null ? [] : [managed('boundary', of.permissionsBoundary)]),
    ...sessionPolicies(account, session),
  ];
}

function sessionPolicies({ id }: Account, session: Session | null): readonly PolicyRef[] {
  if (!session || !('policies' in session)) return [];
  const owner =
    session.kind === 'role'
      ? sessionArn(id, session.roleName, session.sessionName)
      : federatedUserArn(id, session.name);
  return [
    { type: 'session', owner, name: 'Policy' },
    ...session.policies.managed.map((arn) => managed('session', arn)),
  ];
}

const managed = (type: 'identity' | 'boundary' | 'session', owner: string): PolicyRef => ({
  type,
  owner,
  name: null,
});

/** ARN of what the call acts on: the role to be assumed, the resource, else the caller's own role. */
function targetOf({ params, resource }: Asked, caller: CallTabsCaller | null): string | null {
  const { RoleArn: role, Bucket: bucket } = params;
  if (typeof role === 'string') return role;
  if (resource !== null) return resource;
  if (typeof bucket === 'string') return `arn:aws:s3:::${bucket}`;
  return caller?.holder?.kind === 'role' ? caller.holder.arn : null;
}

function guardsOf(world: World, target: string | null): readonly PolicyRef[] {
  if (target === null) return [];
  const owner = findResource(world, target)?.resource.arn ?? target;
  return [
    { type: 'trust', owner: target, name: null },
    { type: 'resource', owner, name: null },
  ];
}

function endpointOf({ context }: Asked): readonly PolicyRef[] {
  const [, id] = Object.entries(context).find(([key]) => key.toLowerCase() === 'aws:sourcevpce') ?? [];
  return typeof id === 'string' ? [{ type: 'endpoint', owner: id, name: null }] : [];
}

/** E-032, E-040: the management account has none. */
const controls = (type: ControlPolicyType, { organization }: World, account: string): readonly PolicyRef[] =>
  organization
    ? controlPoliciesAt(type, organization, account).flatMap(({ place, policies }) =>
        policies
          .filter(({ id }) => !isDefaultControlPolicy(id))
          .map(({ id }): PolicyRef => ({ type, owner: place, name: id })),
      )
    : [];
