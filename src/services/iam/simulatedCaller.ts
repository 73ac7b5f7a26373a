import { ok, type Result } from '../../lib/result.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { Caller } from '../../world/caller.ts';
import { withAccount } from '../../world/change.ts';
import { addSeconds } from '../../world/clock.ts';
import { findAccount, findRoleByArn, findUserByArn } from '../../world/find.ts';
import { groupArn, parseArn, policyArn, roleArn, sessionArn } from '../../world/names.ts';
import type { Account, Role, User, World } from '../../world/world.ts';
import type { IamCall } from './iamOperation.ts';
import { givenText, textOf, textsOf } from './params.ts';
import { refused } from './refused.ts';

/** Who is taken to make the simulated requests, in a world that has the policies that were handed in. */
export interface Simulated {
  readonly world: World;
  readonly caller: Caller;
}

/** The policies that a call hands in, by the names that its answer has for them. */
export const inputPolicies = (
  { params }: IamCall,
  list: 'PolicyInputList' | 'PermissionsBoundaryPolicyInputList' = 'PolicyInputList',
): Readonly<Record<string, string>> =>
  Object.fromEntries(textsOf(params, list).map((text, index) => [`${list}.${index + 1}`, text]));

/** Somebody who has the policies that a call hands in and no others; organizations have no say. */
export function customCaller(call: IamCall): Result<Simulated, AwsError> {
  const { world, account, params } = call;
  const arn = givenText(params, 'CallerArn');
  const needsCaller = params['ResourcePolicy'] !== undefined;
  if (arn === null && needsCaller) return refused('iamSimulationNeedsCaller');
  const found = arn === null ? null : findUserByArn(world, arn);
  const user = { ...NOBODY, ...(found && named(found.user)), inlinePolicies: inputPolicies(call) };
  return ok(asUser({ ...world, organization: null }, call, found?.account ?? account, user, arn));
}

/** The user, group or role that a call names, with the policies that it has and those that the call hands in. */
export function principalCaller(call: IamCall): Result<Simulated, AwsError> {
  const { world, account, params } = call;
  const source = textOf(params, 'PolicySourceArn');
  const [, kind, name = ''] =
    /^(user|group|role)\/(?:.*\/)?([^/]+)$/.exec(parseArn(source)?.resource ?? '') ?? [];
  if (kind === undefined || !source.startsWith(`arn:aws:iam::${account.id}:`)) {
    return refused('iamSimulatedEntity', { arn: source });
  }
  const arn = givenText(params, 'CallerArn');
  const further = inputPolicies(call);
  const user = findUserByArn(world, source)?.user;
  if (user) {
    const inlinePolicies = { ...user.inlinePolicies, ...further };
    return ok(asUser(world, call, account, { ...user, inlinePolicies }, arn ?? source));
  }
  if (arn === null && params['ResourcePolicy'] !== undefined) return refused('iamSimulationNeedsCaller');
  const group = account.groups.find((each) => groupArn(account.id, each) === source);
  if (group) {
    const member = { ...NOBODY, groups: [group.name], inlinePolicies: further };
    return ok(asUser(world, call, account, member, arn));
  }
  const role = findRoleByArn(world, source)?.role;
  if (!role) return refused('iamNoSuchEntity', { kind, name });
  const { inlinePolicies, attachedPolicies, permissionsBoundary, tags } = role;
  const holder = { inlinePolicies: { ...inlinePolicies, ...further }, attachedPolicies, permissionsBoundary };
  return ok(
    arn === null
      ? asRole(world, call, account, { ...role, ...holder })
      : asUser(world, call, account, { ...NOBODY, ...holder, tags }, arn),
  );
}

/** A user without any policies. */
const NOBODY: User = {
  id: 'AIDASIMULATEDSIMULATE',
  name: 'simulated',
  path: '/',
  tags: {},
  groups: [],
  inlinePolicies: {},
  attachedPolicies: [],
  permissionsBoundary: null,
  mfa: null,
  accessKeys: [],
};

const named = ({ id, name, path, tags }: User): Partial<User> => ({ id, name, path, tags });

function asUser(world: World, call: IamCall, { id }: Account, user: User, arn: string | null): Simulated {
  const bounded = withBoundary(world, call, id, user);
  const caller: Caller = {
    kind: 'user',
    accountId: id,
    arn: arn ?? `arn:aws:iam::${id}:user/${user.name}`,
    userId: user.id,
    user: bounded.holder,
    session: null,
  };
  return { world: bounded.world, caller };
}

function asRole(world: World, call: IamCall, { id }: Account, role: Role): Simulated {
  const bounded = withBoundary(world, call, id, role);
  const caller: Caller = {
    kind: 'roleSession',
    accountId: id,
    arn: sessionArn(id, role.name, SESSION_NAME),
    userId: `${role.id}:${SESSION_NAME}`,
    roleArn: roleArn(id, role),
    role: bounded.holder,
    session: {
      kind: 'role',
      accessKeyId: '',
      secretAccessKey: '',
      sessionToken: '',
      issuedAt: world.clock,
      expiresAt: addSeconds(world.clock, role.maxSessionDuration),
      accountId: id,
      issuedTo: roleArn(id, role),
      tokenVersion: 2,
      roleName: role.name,
      roleId: role.id,
      sessionName: SESSION_NAME,
      policies: { inline: null, managed: [] },
      tags: {},
      transitiveTagKeys: [],
      sourceIdentity: null,
      federatedProvider: null,
      federatedKeys: {},
    },
  };
  return { world: bounded.world, caller };
}

const SESSION_NAME = 'simulated';

/** A boundary that is handed in takes the place of the holder's own, as a managed policy of its account. */
function withBoundary<Of extends User | Role>(
  world: World,
  call: IamCall,
  accountId: string,
  holder: Of,
): { readonly world: World; readonly holder: Of } {
  const account = findAccount(world, accountId);
  const [input] = Object.entries(inputPolicies(call, 'PermissionsBoundaryPolicyInputList'));
  if (!account || !input) return { world, holder };
  const [name, document] = input;
  const policy = { id: 'ANPASIMULATEDSIMULATE', name, path: '/', document };
  return {
    world: withAccount(world, account, { policies: [...account.policies, policy] }),
    holder: { ...holder, permissionsBoundary: policyArn(accountId, policy) },
  };
}
