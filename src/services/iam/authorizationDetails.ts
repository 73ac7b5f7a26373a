import { getAccountAuthorizationDetails as operation } from '../../operations/iam/authorizationDetails.ts';

import type { Account, PolicyText, World } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { attachedPolicies, describedGroup, describedRole, describedUser, madeAt } from './describe.ts';
import { listedPolicy } from './describePolicy.ts';
import { encoded } from './encoded.ts';
import { iamOperation } from './iamOperation.ts';
import { describedProfile } from './instanceProfiles.ts';
import { arnOfPolicy, isAwsManaged, policyOfAws } from './managedPolicies.ts';
import { pageOf } from './page.ts';
import { textsOf } from './params.ts';
import { answered } from './refused.ts';
import { defaultVersionOf, versionsOf } from './versions.ts';

/** Everything that the account says about permissions; of AWS's policies those that are in use there. */
const getAccountAuthorizationDetails = iamOperation(operation, {
  effect: ({ world, account, params }) => {
    const wanted = textsOf(params, 'Filter');
    const details = KINDS.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind)).flatMap(
      ({ member, of }) => of(world, account).map((detail) => ({ member, detail })),
    );
    const page = pageOf(details, params, ({ detail }) => detail.Arn, 'Details');
    if (!page.ok) return page;
    const under = (wantedMember: Member) =>
      page.value.items.filter(({ member }) => member === wantedMember).map(({ detail }) => detail);
    return answered(world, {
      UserDetailList: under('UserDetailList'),
      GroupDetailList: under('GroupDetailList'),
      RoleDetailList: under('RoleDetailList'),
      Policies: under('Policies'),
      ...page.value.further,
    });
  },
});

type Member = 'UserDetailList' | 'GroupDetailList' | 'RoleDetailList' | 'Policies';

type Details = (world: World, account: Account) => readonly { readonly Arn: string }[];

const userDetails: Details = (_, account) =>
  account.users.map((user) => ({
    ...describedUser(account, user),
    UserPolicyList: inlinePolicies(user.inlinePolicies),
    GroupList: user.groups,
    AttachedManagedPolicies: attachedPolicies(user.attachedPolicies),
  }));

const groupDetails: Details = (_, account) =>
  account.groups.map((group) => ({
    ...describedGroup(account, group),
    GroupPolicyList: inlinePolicies(group.inlinePolicies),
    AttachedManagedPolicies: attachedPolicies(group.attachedPolicies),
  }));

const roleDetails: Details = (world, account) =>
  account.roles.map((role) => {
    const {
      Description: _,
      MaxSessionDuration: __,
      ...described
    } = {
      Description: undefined,
      ...describedRole(world, account, role),
    };
    return {
      ...described,
      InstanceProfileList: account.instanceProfiles
        .filter((profile) => profile.role === role.name)
        .map((profile) => describedProfile(world, account, profile)),
      RolePolicyList: inlinePolicies(role.inlinePolicies),
      AttachedManagedPolicies: attachedPolicies(role.attachedPolicies),
    };
  });

const ownPolicyDetails: Details = (_, account) =>
  account.policies.map((policy) => policyDetail(account, arnOfPolicy(account, policy), policy));

const awsPolicyDetails: Details = (_, account) => {
  const { users, groups, roles } = account;
  const attached = [...users, ...groups, ...roles].flatMap((holder) => holder.attachedPolicies);
  const boundaries = [...users, ...roles].flatMap(({ permissionsBoundary }) => permissionsBoundary ?? []);
  return [...new Set([...attached, ...boundaries])].filter(isAwsManaged).flatMap((arn) => {
    const policy = policyOfAws(arn);
    return policy ? [policyDetail(account, arn, policy)] : [];
  });
};

const policyDetail = (...[account, arn, policy]: Parameters<typeof listedPolicy>) => ({
  ...listedPolicy(account, arn, policy),
  PolicyVersionList: versionsOf(policy).map((version) => ({
    Document: encoded(version.document),
    VersionId: version.id,
    IsDefaultVersion: version.id === defaultVersionOf(policy).id,
    CreateDate: madeAt(version),
  })),
});

const inlinePolicies = (policies: Readonly<Record<string, PolicyText>>) =>
  Object.entries(policies).map(([PolicyName, text]) => ({ PolicyName, PolicyDocument: encoded(text) }));

const KINDS: readonly { readonly kind: string; readonly member: Member; readonly of: Details }[] = [
  { kind: 'User', member: 'UserDetailList', of: userDetails },
  { kind: 'Group', member: 'GroupDetailList', of: groupDetails },
  { kind: 'Role', member: 'RoleDetailList', of: roleDetails },
  { kind: 'LocalManagedPolicy', member: 'Policies', of: ownPolicyDetails },
  { kind: 'AWSManagedPolicy', member: 'Policies', of: awsPolicyDetails },
];

/** All of an account in one answer. */
export const AUTHORIZATION_DETAILS_ENTRIES: readonly ServiceOperation[] = [getAccountAuthorizationDetails];
