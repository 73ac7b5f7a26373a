import type { ServiceOperation } from '../serviceOperation.ts';
import { ACCESS_KEY_ENTRIES } from './accessKeys.ts';
import { ACCOUNT_ENTRIES } from './account.ts';
import { ATTACHED_POLICY_ENTRIES } from './attachedPolicies.ts';
import { AUTHORIZATION_DETAILS_ENTRIES } from './authorizationDetails.ts';
import { BOUNDARY_ENTRIES } from './boundaries.ts';
import { GROUP_ENTRIES } from './groups.ts';
import { INLINE_POLICY_ENTRIES } from './inlinePolicies.ts';
import { INSTANCE_PROFILE_ENTRIES } from './instanceProfiles.ts';
import { MFA_DEVICE_ENTRIES } from './mfaDevices.ts';
import { OIDC_PROVIDER_ENTRIES } from './openIdConnectProviders.ts';
import { ORGANIZATIONS_FEATURES_ENTRIES } from './organizationsFeatures.ts';
import { OUTBOUND_FEDERATION_ENTRIES } from './outboundFederation.ts';
import { POLICY_ENTRIES } from './policies.ts';
import { POLICY_VERSION_ENTRIES } from './policyVersions.ts';
import { PRINCIPAL_TAG_ENTRIES } from './principalTags.ts';
import { ROLE_ENTRIES } from './roles.ts';
import { SAML_PROVIDER_ENTRIES } from './samlProviders.ts';
import { SIMULATION_ENTRIES } from './simulation.ts';
import { USER_ENTRIES } from './users.ts';
import { VIRTUAL_MFA_DEVICE_ENTRIES } from './virtualMfaDevices.ts';

/** Every operation of IAM that the lab carries out. */
export const IAM_ENTRIES: readonly ServiceOperation[] = [
  ...USER_ENTRIES,
  ...GROUP_ENTRIES,
  ...ROLE_ENTRIES,
  ...PRINCIPAL_TAG_ENTRIES,
  ...INLINE_POLICY_ENTRIES,
  ...ATTACHED_POLICY_ENTRIES,
  ...BOUNDARY_ENTRIES,
  ...POLICY_ENTRIES,
  ...POLICY_VERSION_ENTRIES,
  ...ACCESS_KEY_ENTRIES,
  ...MFA_DEVICE_ENTRIES,
  ...VIRTUAL_MFA_DEVICE_ENTRIES,
  ...INSTANCE_PROFILE_ENTRIES,
  ...OIDC_PROVIDER_ENTRIES,
  ...SAML_PROVIDER_ENTRIES,
  ...ACCOUNT_ENTRIES,
  ...AUTHORIZATION_DETAILS_ENTRIES,
  ...ORGANIZATIONS_FEATURES_ENTRIES,
  ...OUTBOUND_FEDERATION_ENTRIES,
  ...SIMULATION_ENTRIES,
];
