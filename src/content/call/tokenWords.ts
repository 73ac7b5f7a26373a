/** What `signature` may say in the contents of a token; left out: valid. */
export const SIGNATURES = {
  webIdentity: ['valid', 'invalid', 'unknownKey', 'algorithm', 'none'],
  saml: ['valid', 'invalid', 'none'],
} as const;

/** AWS's own attributes of an assertion, by the short names that case files have for them. */
export const SAML_NAMES =
  /^(?:Role|RoleSessionName|SessionDuration|SourceIdentity|TransitiveTagKeys|PrincipalTag:.+)$/s;
