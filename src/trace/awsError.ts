import { CLOUDTRAIL_MESSAGES } from './messageIds/cloudTrail.ts';
import { EC2_MESSAGES } from './messageIds/ec2.ts';
import { IAM_MESSAGES } from './messageIds/iam.ts';
import { ORGANIZATIONS_MESSAGES } from './messageIds/organizations.ts';
import { S3_MESSAGES } from './messageIds/s3.ts';

/**
 * What AWS answers when it refuses: which message and what fills it. Code, HTTP status and text are made of it in
 * `wording/`, when somebody looks.
 */
export interface AwsError {
  readonly message: AwsMessageId;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What STS and all services can answer with. */
const SHARED_MESSAGES = [
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
  'deniedToToken',
  'mfaIncomplete',
  'mfaNotTheCallers',
  'mfaWrongCode',
  'duplicateTagKeys',
  'reservedTagKey',
  'transitiveKeyNotPassed',
  'tagKeyInherited',
  'sourceIdentityAlreadySet',
  'packedPolicyTooLarge',
  'regionDisabled',
  'throttled',
  'noSuchOperation',
  'noOpenIdProvider',
  'incorrectTokenAudience',
  'verificationKeyNotRetrieved',
  'thumbprintMismatch',
  'roleNotInToken',
  'identityTokenInvalid',
  'providerUnreachable',
  'providerRejectedClaim',
  'tokenExpired',
  'samlNotBase64',
  'samlSignatureInvalid',
  'samlProviderUnknown',
  'samlIssuerUnknown',
  'samlAudience',
  'samlRoleNotListed',
  'samlSubjectConfirmation',
  'samlSessionNameMissing',
  'samlSessionNameInvalid',
  'samlSourceIdentityInvalid',
  'samlTooOld',
  'authorizationMessageInvalid',
  'outboundFederationDisabled',
  'sessionDurationEscalation',
  'jwtPayloadTooLarge',
  'globalEndpointRefused',
  'tradeInTokenExpired',
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

/** What the services around STS refuse with when the policies have allowed the call. */
const SERVICE_MESSAGES = [
  ...IAM_MESSAGES,
  ...S3_MESSAGES,
  ...ORGANIZATIONS_MESSAGES,
  ...EC2_MESSAGES,
  ...CLOUDTRAIL_MESSAGES,
] as const;

/** Every message that the lab can answer with; `wording/messages.ts` has the text of each. */
export const AWS_MESSAGES = [...SHARED_MESSAGES, ...SERVICE_MESSAGES] as const;

export type AwsMessageId = (typeof AWS_MESSAGES)[number];

export type ServiceMessageId = (typeof SERVICE_MESSAGES)[number];

/** Whether a service refused by its own rules, behind all policies. */
export const isServiceMessage = (id: AwsMessageId): id is ServiceMessageId => SERVICE_IDS.has(id);

const SERVICE_IDS: ReadonlySet<AwsMessageId> = new Set(SERVICE_MESSAGES);
