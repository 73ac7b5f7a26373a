import { mfaDevicesOf } from '../../world/mfaDevices.ts';
import type { Account } from '../../world/world.ts';
import { QUOTAS } from './quotas.ts';
import { versionsOf } from './versions.ts';

/** What an account holds and what it may hold, by the names of GetAccountSummary (I-004 to I-008). */
export function accountSummary(account: Account): Readonly<Record<string, number>> {
  const { users, groups, roles, policies, virtualMfaDevices = [] } = account;
  const devices = users.flatMap((user) => mfaDevicesOf(user));
  return {
    Users: users.length,
    UsersQuota: QUOTAS.UsersPerAccount,
    Groups: groups.length,
    GroupsQuota: QUOTAS.GroupsPerAccount,
    Roles: roles.length,
    RolesQuota: QUOTAS.RolesPerAccount,
    Policies: policies.length,
    PoliciesQuota: QUOTAS.PoliciesPerAccount,
    InstanceProfiles: account.instanceProfiles.length,
    InstanceProfilesQuota: QUOTAS.InstanceProfilesPerAccount,
    Providers: account.oidcProviders.length + account.samlProviders.length,
    MFADevices: devices.length + virtualMfaDevices.length,
    MFADevicesInUse: devices.length,
    AccountMFAEnabled: 0,
    AccountAccessKeysPresent: 0,
    AccountPasswordPresent: 1,
    AccessKeysPerUserQuota: QUOTAS.AccessKeysPerUser,
    GroupsPerUserQuota: QUOTAS.GroupsPerUser,
    AttachedPoliciesPerUserQuota: QUOTAS.PoliciesPerUser,
    AttachedPoliciesPerGroupQuota: QUOTAS.PoliciesPerGroup,
    AttachedPoliciesPerRoleQuota: QUOTAS.PoliciesPerRole,
    PolicySizeQuota: 6144,
    UserPolicySizeQuota: 2048,
    GroupPolicySizeQuota: 5120,
    RolePolicySizeQuota: 10_240,
    AssumeRolePolicySizeQuota: 2048,
    PolicyVersionsInUse: policies.reduce((sum, policy) => sum + versionsOf(policy).length, 0),
    VersionsPerPolicyQuota: QUOTAS.VersionsPerPolicy,
    GlobalEndpointTokenVersion: account.sts.globalTokenVersion,
  };
}
