import type { AwsMessageId, ServiceMessageId } from '../trace/awsError.ts';
import type { Message } from './message.ts';
import type { POLICY_MESSAGES } from './policyMessages.ts';

type StsMessageId = Exclude<AwsMessageId, keyof typeof POLICY_MESSAGES | CommonMessageId | ServiceMessageId>;

/** Those of `messages.ts` itself. */
type CommonMessageId =
  | 'missingAuthenticationToken'
  | 'invalidClientTokenId'
  | 'expiredToken'
  | 'validation'
  | 'malformedInteger'
  | 'arnIsInvalid'
  | `duration${string}`
  | 'rootMayNotAssume'
  | 'sessionMayNotCall'
  | 'denied'
  | 'deniedByS3'
  | 'deniedWithoutResource'
  | 'deniedBecauseNoPolicyAllows'
  | 'deniedExplicitly'
  | 'deniedByPolicy'
  | `assumeRole${string}`;

const refusal =
  (code: string, httpStatus: number) =>
  (text: Message['text']): Message => ({ code, httpStatus, text });

const denied = refusal('AccessDenied', 403);
const invalidToken = refusal('InvalidIdentityToken', 400);
const invalidValue = refusal('InvalidParameterValue', 400);

/**
 * What STS answers with. Where no answer of AWS is known to the letter, the text says what the error's documentation says,
 * in the lab's words; those are marked.
 */
export const STS_MESSAGES: Readonly<Record<StsMessageId, Message>> = {
  // F-016, B-096, B-117
  deniedToToken: denied(({ action }) => `Not authorized to perform ${action}`),
  // B-030; text a best reading
  mfaIncomplete: denied(
    () => 'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
  ),
  // B-031
  mfaNotTheCallers: denied(
    () =>
      'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
  ),
  // B-031
  mfaWrongCode: denied(() => 'MultiFactorAuthentication failed with invalid MFA one time pass code. '),
  // B-062
  duplicateTagKeys: invalidValue(
    () => 'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
  ),
  // B-071; text a best reading
  reservedTagKey: invalidValue(() => 'Tag keys and values cannot begin with the reserved prefix aws:.'),
  // B-063
  transitiveKeyNotPassed: invalidValue(
    () => 'The specified transitive tag key must be included in the requested tags.',
  ),
  // B-065
  tagKeyInherited: invalidValue(
    () =>
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
  ),
  // B-074
  sourceIdentityAlreadySet: refusal(
    'ValidationError',
    400,
  )(() => 'The source identity is already set for this assume role session'),
  // B-038
  packedPolicyTooLarge: refusal(
    'PackedPolicyTooLarge',
    400,
  )(({ percent }) => `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`),
  // F-038
  regionDisabled: refusal(
    'RegionDisabledException',
    403,
  )(
    ({ accountId }) =>
      `STS is not activated in this region for account:${accountId}. Your account administrator can activate STS in this region using the IAM Console.`,
  ),
  //
  throttled: refusal('Throttling', 400)(() => 'Rate exceeded'),
  //
  noSuchOperation: refusal(
    'InvalidAction',
    400,
  )(({ operation, version }) => `Could not find operation ${operation} for version ${version}`),
  // B-103
  noOpenIdProvider: invalidToken(
    ({ issuer }) => `No OpenIDConnect provider found in your account for ${issuer}`,
  ),
  // B-104
  incorrectTokenAudience: invalidToken(() => 'Incorrect token audience'),
  // B-105, B-106
  verificationKeyNotRetrieved: invalidToken(
    () =>
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
  ),
  thumbprintMismatch: invalidToken(
    () => "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
  ),
  // B-116; text a best reading
  roleNotInToken: invalidToken(() => 'The token does not list the requested role'),
  // B-100, B-101; text a best reading
  identityTokenInvalid: invalidToken(({ detail }) => `The ID Token provided is not a valid JWT. (${detail})`),
  // B-105; text a best reading
  providerUnreachable: refusal(
    'IDPCommunicationError',
    400,
  )(() => 'The identity provider could not be reached to verify the incoming identity token'),
  // B-107; text a best reading
  providerRejectedClaim: refusal(
    'IDPRejectedClaim',
    403,
  )(() => 'The identity provider reported that authentication failed'),
  // B-107
  tokenExpired: refusal(
    'ExpiredTokenException',
    400,
  )(
    ({ now, expiresAt }) =>
      `Token expired: current date/time ${now} must be before the expiration date/time ${expiresAt}`,
  ),
  samlNotBase64: invalidToken(
    () =>
      'Invalid base64 SAMLResponse (Service: AWSOpenIdDiscoveryService; Status Code: 400; Error Code: AuthSamlInvalidSamlResponseException)',
  ),
  // B-095
  samlSignatureInvalid: invalidToken(() => 'Response signature invalid'),
  samlProviderUnknown: invalidToken(() => "Specified provider doesn't exist"),
  samlIssuerUnknown: invalidToken(() => 'Issuer not present in specified provider'),
  samlAudience: invalidToken(() => 'Response does not contain the required audience.'),
  // B-083
  samlRoleNotListed: invalidToken(
    () => "SAML Assertion doesn't contain the requested Role and Metadata in the attributes",
  ),
  // B-088, in AWS's spelling
  samlSubjectConfirmation: invalidToken(
    () => 'Responses must contain SubjectConfirmatonData with a Recipient and NotOnOrAfter',
  ),
  // B-084
  samlSessionNameMissing: invalidToken(() => 'RoleSessionName is required in AuthnResponse'),
  samlSessionNameInvalid: invalidToken(
    () => 'RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}',
  ),
  samlSourceIdentityInvalid: invalidToken(
    () => 'Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"',
  ),
  // B-094
  samlTooOld: refusal(
    'ExpiredTokenException',
    400,
  )(() => 'Token must be redeemed within 5 minutes of issuance'),
  // B-145; text a best reading
  authorizationMessageInvalid: refusal(
    'InvalidAuthorizationMessageException',
    400,
  )(() => 'Message is not valid for decoding'),
  // B-155; text a best reading
  outboundFederationDisabled: refusal(
    'OutboundWebIdentityFederationDisabledException',
    403,
  )(() => 'Outbound web identity federation is not enabled for this account'),
  // B-156; text a best reading
  sessionDurationEscalation: refusal(
    'SessionDurationEscalationException',
    403,
  )(() => 'The requested token would outlive the session of the caller'),
  // B-156; text a best reading
  jwtPayloadTooLarge: refusal(
    'JWTPayloadSizeExceededException',
    400,
  )(() => 'The token payload exceeds the maximum size because of the tags passed'),
  // A-051; code and text a best reading
  globalEndpointRefused: refusal(
    'InvalidAction',
    400,
  )(({ operation }) => `${operation} is not supported on the global endpoint`),
  // B-159; text a best reading
  tradeInTokenExpired: refusal('ExpiredTradeInTokenException', 400)(() => 'The trade-in token has expired'),
};
