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
  'denied',
  'deniedWithoutResource',
  'deniedBecauseNoPolicyAllows',
  'deniedExplicitly',
  'assumeRoleNotTrusted',
  'assumeRoleDeniedByTrust',
  'policyNotJson',
  'policySyntax',
  'policyNoActions',
  'policyNoResources',
  'policyDuplicateSid',
  'policyNamesPrincipal',
  'policyLegacy',
  'trustProhibitedField',
  'trustActions',
  'trustInvalidPrincipal',
  'quotaExceeded',
] as const;

export type AwsMessageId = (typeof AWS_MESSAGES)[number];
