/** Parameters that a goal gives so that its call is complete, and a learner may choose. */
export const FREE_PARAMETERS = [
  'RoleSessionName',
  'Name',
  'DurationSeconds',
  'EncodedMessage',
  'WebIdentityToken',
  'SAMLAssertion',
] as const;
