import { sourceIdentityOf } from '../../world/caller.ts';
import { givenOnly, type ContextKey } from './contextKey.ts';

/** A key that AWS has in every request of these actions, so that it should have been given there. */
const always = (...actions: readonly string[]): ContextKey =>
  givenOnly(({ action }) => actions.includes(action));

const ofWebIdentityTokens = always('sts:GetWebIdentityToken');

/** Keys of STS: its operations give the ones that they are sent. */
export const stsKeys: Readonly<Record<string, ContextKey>> = {
  // D-057
  'sts:ExternalId': givenOnly(),
  // D-058
  'sts:RoleSessionName': always('sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'),
  // D-059, B-076: a session that has a source identity carries it into the roles that it assumes.
  'sts:SourceIdentity': {
    value: ({ caller, action }) =>
      ASSUMING.has(action) ? (sourceIdentityOf(caller) ?? undefined) : undefined,
  },
  // D-060: role sessions cannot be capped by it.
  'sts:DurationSeconds': always('sts:GetServiceBearerToken', 'sts:GetWebIdentityToken'),
  // D-061
  'sts:TransitiveTagKeys': givenOnly(),
  'sts:TaskPolicyArn': always('sts:AssumeRoot'),
  'sts:IdentityTokenAudience': ofWebIdentityTokens,
  'sts:SigningAlgorithm': ofWebIdentityTokens,
  'sts:RequestContextProviders': givenOnly(),
  'sts:AWSServiceName': always('sts:GetServiceBearerToken'),
  'sts:RoleAuthorizedByIdp': always('sts:AssumeRoleWithWebIdentity'),
};

/** AssumeRole and the permissions that it may need on the way. */
const ASSUMING: ReadonlySet<string> = new Set([
  'sts:AssumeRole',
  'sts:SetContext',
  'sts:SetSourceIdentity',
  'sts:TagSession',
]);
