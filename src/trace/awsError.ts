/**
 * What AWS answers when it refuses: which message and what fills it. Code, HTTP status and text are made of it in
 * `wording/`, when somebody looks.
 */
export interface AwsError {
  readonly message: AwsMessageId;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every message that the lab can answer with; `wording/messages.ts` has the text of each. */
export const AWS_MESSAGES = [
  'missingAuthenticationToken',
  'invalidClientTokenId',
  'expiredToken',
  'validation',
  'malformedInteger',
  'arnIsInvalid',
  'durationOverRoleMaximum',
  'durationOverChainingCap',
  'rootMayNotAssume',
  'sessionMayNotCall',
  'denied',
  'deniedByS3',
  'deniedWithoutResource',
  'deniedBecauseNoPolicyAllows',
  'deniedExplicitly',
  'deniedByPolicy',
  'assumeRoleNotTrusted',
  'assumeRoleDeniedByTrust',
  'policyCharacters',
  'policyTooLong',
  'policyNotJson',
  'policySyntax',
  'policyVersion',
  'policyNoActions',
  'policyNoResources',
  'policyDuplicateSid',
  'policySidCharacters',
  'policyNamesPrincipal',
  'policyVendor',
  'policyOneColon',
  'policyVendorInvalid',
  'policyResourceNoArn',
  'policyResourcePartition',
  'policyResourceVendor',
  'policyResourceRegion',
  'policyResourceType',
  'policyLegacy',
  'trustStatementEmpty',
  'trustMissingField',
  'trustEffect',
  'trustVersion',
  'trustDuplicateSid',
  'trustProhibitedField',
  'trustNotResource',
  'trustNotPrincipal',
  'trustAllowNotPrincipal',
  'trustEmptyPrincipal',
  'trustBarePrincipal',
  'trustPrincipalType',
  'trustInvalidPrincipal',
  'trustFederated',
  'trustCognito',
  'trustActions',
  'quotaExceeded',
  'inlineQuotaExceeded',
  'sessionPolicyTooLong',
  'organizationsPolicy',
  'organizationsQuota',
] as const;

export type AwsMessageId = (typeof AWS_MESSAGES)[number];
