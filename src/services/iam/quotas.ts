/** How many of each an account, and what is in it, may have: AWS's defaults (I-004 to I-008, I-014, A-028). */
export const QUOTAS = {
  UsersPerAccount: 5000,
  GroupsPerAccount: 300,
  RolesPerAccount: 1000,
  PoliciesPerAccount: 1500,
  InstanceProfilesPerAccount: 1000,
  OpenIdConnectProvidersPerAccount: 100,
  SAMLProvidersPerAccount: 100,
  GroupsPerUser: 10,
  AccessKeysPerUser: 2,
  MFADevicesPerUser: 8,
  PoliciesPerUser: 10,
  PoliciesPerGroup: 10,
  PoliciesPerRole: 20,
  InstanceSessionsPerInstanceProfile: 1,
  ClientIdsPerOpenIdConnectProvider: 100,
  VersionsPerPolicy: 5,
} as const;

/** AWS's names for them, as refusals print them. */
export type Quota = keyof typeof QUOTAS;
