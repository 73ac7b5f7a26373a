import * as operations from '../../operations/iam/groups.ts';
import type { Operation } from '../../operations/operation.ts';
import { withAccount, withUser } from '../../world/change.ts';
import { drawId } from '../../world/ids.ts';
import { groupArn } from '../../world/names.ts';
import type { Account, Group, User } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { describedGroup, listedUser } from './describe.ts';
import { GROUP, holderOr, holderResource, USER, withoutHolder } from './holders.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { isTaken } from './isTaken.ts';
import { namedUser } from './namedUser.ts';
import { pageOf } from './page.ts';
import { idOf, pagedList } from './pagedList.ts';
import { givenText, pathOf, textOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused } from './refused.ts';
import { iamResource } from './resources.ts';

const createGroup = iamOperation(operations.createGroup, {
  resource: ({ account, params }) =>
    iamResource(account, groupArn(account.id, { path: pathOf(params), name: textOf(params, 'GroupName') })),
  effect: ({ world, account, params }) => {
    const name = textOf(params, 'GroupName');
    if (isTaken(account.groups, name)) return refused('iamEntityExists', { kind: 'Group', name });
    if (account.groups.length >= QUOTAS.GroupsPerAccount) return overQuota('GroupsPerAccount');
    const drawn = drawId(world, 'group');
    const group: Group = {
      id: drawn.id,
      name,
      path: pathOf(params),
      inlinePolicies: {},
      attachedPolicies: [],
      createdAt: world.clock,
    };
    const after = withAccount(drawn.world, account, { groups: [...account.groups, group] });
    return answered(after, { Group: describedGroup(account, group) });
  },
});

const getGroup = iamOperation(operations.getGroup, {
  resource: (call) => holderResource(call, GROUP),
  effect: (call) => {
    const group = holderOr(call, GROUP);
    if (!group.ok) return group;
    const { world, account, params } = call;
    const page = pageOf(membersOf(account, group.value.name), params, idOf, 'Users');
    if (!page.ok) return page;
    return answered(world, {
      Group: describedGroup(account, group.value),
      Users: page.value.items.map((user) => listedUser(account, user)),
      ...page.value.further,
    });
  },
});

const listGroups = iamOperation(operations.listGroups, {
  effect: (call) => {
    const under = givenText(call.params, 'PathPrefix') ?? '/';
    const groups = call.account.groups.filter(({ path }) => path.startsWith(under));
    return pagedList(call, 'Groups', groups, (group) => describedGroup(call.account, group), idOf);
  },
});

const deleteGroup = iamOperation(operations.deleteGroup, {
  resource: (call) => holderResource(call, GROUP),
  effect: (call) => {
    const group = holderOr(call, GROUP);
    if (!group.ok) return group;
    const { name, attachedPolicies, inlinePolicies } = group.value;
    if (membersOf(call.account, name).length > 0) return refused('iamDeleteConflict', { first: 'members' });
    if (attachedPolicies.length > 0) return refused('iamDeleteConflict', { first: 'attachedPolicies' });
    if (Object.keys(inlinePolicies).length > 0)
      return refused('iamDeleteConflict', { first: 'inlinePolicies' });
    return answered(withoutHolder(call, GROUP, group.value));
  },
});

/** Adding a member and removing somebody who is none change nothing, and succeed. */
const membership = (operation: Operation, change: (of: User['groups'], group: string) => User['groups']) =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, GROUP),
    effect: (call) => {
      const group = holderOr(call, GROUP);
      if (!group.ok) return group;
      const user = namedUser(call);
      if (!user.ok) return user;
      const groups = change(user.value.groups, group.value.name);
      if (groups.length > QUOTAS.GroupsPerUser) return overQuota('GroupsPerUser');
      return answered(withUser(call.world, call.account, user.value, { groups }));
    },
  });

const listGroupsForUser = iamOperation(operations.listGroupsForUser, {
  resource: (call) => holderResource(call, USER),
  effect: (call) => {
    const user = namedUser(call);
    if (!user.ok) return user;
    const groups = groupsOf(call, user.value);
    return pagedList(call, 'Groups', groups, (group) => describedGroup(call.account, group), idOf);
  },
});

const groupsOf = ({ account }: IamCall, user: User): readonly Group[] =>
  account.groups.filter(({ name }) => user.groups.includes(name));

const membersOf = ({ users }: Account, group: string): readonly User[] =>
  users.filter(({ groups }) => groups.includes(group));

/** Groups and who is in them. */
export const GROUP_ENTRIES: readonly ServiceOperation[] = [
  createGroup,
  getGroup,
  listGroups,
  deleteGroup,
  membership(operations.addUserToGroup, (groups, group) =>
    groups.includes(group) ? groups : [...groups, group],
  ),
  membership(operations.removeUserFromGroup, (groups, group) => groups.filter((each) => each !== group)),
  listGroupsForUser,
];
