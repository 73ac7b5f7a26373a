import * as operations from '../../operations/iam/users.ts';
import { withAccount } from '../../world/change.ts';
import { callerName } from '../../world/caller.ts';
import { DEFAULT_CLOCK } from '../../world/clock.ts';
import { drawId } from '../../world/ids.ts';
import { mfaDevicesOf } from '../../world/mfaDevices.ts';
import { userArn } from '../../world/names.ts';
import { bindAllTrust } from '../../world/trustedPrincipals.ts';
import type { User } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { givenBoundary, givenBoundaryKeys } from './boundaries.ts';
import { describedUser, listedUser } from './describe.ts';
import { holderResource, USER, withoutHolder } from './holders.ts';
import { iamOperation } from './iamOperation.ts';
import { isTaken } from './isTaken.ts';
import { isRootAboutItself, namedUser, userOrCaller, userOrCallerResource } from './namedUser.ts';
import { idOf, pagedList } from './pagedList.ts';
import { givenText, pathOf, textOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused } from './refused.ts';
import { renamedUser } from './renamedUser.ts';
import { iamResource } from './resources.ts';
import { requestTagKeys, tagPermission, withGivenTags } from './tags.ts';

const createUser = iamOperation(operations.createUser, {
  resource: ({ account, params }) =>
    iamResource(account, userArn(account.id, { path: pathOf(params), name: textOf(params, 'UserName') })),
  keys: (call) => new Map([...givenBoundaryKeys(call), ...requestTagKeys(call.params)]),
  permissions: (call) => tagPermission('iam:TagUser', call),
  effect: (call) => {
    const { world, account, params } = call;
    const name = textOf(params, 'UserName');
    if (isTaken(account.users, name)) return refused('iamEntityExists', { kind: 'User', name });
    if (account.users.length >= QUOTAS.UsersPerAccount) return overQuota('UsersPerAccount');
    const boundary = givenBoundary(call);
    if (!boundary.ok) return boundary;
    const tags = withGivenTags({}, params, 'principal');
    if (!tags.ok) return tags;
    const drawn = drawId(world, 'user');
    const user: User = {
      id: drawn.id,
      name,
      path: pathOf(params),
      tags: tags.value,
      groups: [],
      inlinePolicies: {},
      attachedPolicies: [],
      permissionsBoundary: boundary.value,
      mfa: null,
      accessKeys: [],
      createdAt: world.clock,
    };
    const after = withAccount(drawn.world, account, { users: [...account.users, user] });
    return answered(bindAllTrust(after), { User: describedUser(account, user) });
  },
});

const getUser = iamOperation(operations.getUser, {
  resource: userOrCallerResource,
  effect: (call) => {
    const { world, account, caller } = call;
    if (isRootAboutItself(call)) {
      const Arn = callerName(caller);
      return answered(world, { User: { UserId: account.id, Arn, CreateDate: DEFAULT_CLOCK } });
    }
    const user = userOrCaller(call);
    if (!user.ok) return user;
    return answered(world, { User: describedUser(account, user.value) });
  },
});

const listUsers = iamOperation(operations.listUsers, {
  effect: (call) => {
    const under = givenText(call.params, 'PathPrefix') ?? '/';
    const users = call.account.users.filter(({ path }) => path.startsWith(under));
    return pagedList(call, 'Users', users, (user) => listedUser(call.account, user), idOf);
  },
});

const updateUser = iamOperation(operations.updateUser, {
  resource: (call) => holderResource(call, USER),
  effect: (call) => {
    const user = namedUser(call);
    if (!user.ok) return user;
    const { world, account, params } = call;
    const name = givenText(params, 'NewUserName') ?? user.value.name;
    const others = account.users.filter((each) => each !== user.value);
    if (isTaken(others, name)) return refused('iamEntityExists', { kind: 'User', name });
    const path = givenText(params, 'NewPath') ?? user.value.path;
    return answered(renamedUser(world, account, user.value, { name, path }));
  },
});

const deleteUser = iamOperation(operations.deleteUser, {
  resource: (call) => holderResource(call, USER),
  effect: (call) => {
    const user = namedUser(call);
    if (!user.ok) return user;
    const first = firstToGo(user.value);
    if (first !== null) return refused('iamDeleteConflict', { first });
    return answered(withoutHolder(call, USER, user.value));
  },
});

/** What has to go before a user can be deleted, in the order in which IAM asks for it; null when nothing is left. */
function firstToGo(user: User): string | null {
  if (user.groups.length > 0) return 'members';
  if (user.attachedPolicies.length > 0) return 'attachedPolicies';
  if (Object.keys(user.inlinePolicies).length > 0) return 'inlinePolicies';
  if (user.accessKeys.length > 0) return 'accessKeys';
  return mfaDevicesOf(user).length > 0 ? 'mfaDevices' : null;
}

/** Users themselves. */
export const USER_ENTRIES: readonly ServiceOperation[] = [
  createUser,
  getUser,
  listUsers,
  updateUser,
  deleteUser,
];
