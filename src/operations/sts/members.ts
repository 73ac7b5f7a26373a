import type { Member } from '../operation.ts';

/*
 * Parameters that several operations of STS share, as the API model 2011-06-15 has them (rules B-030, B-035, B-121,
 * B-127, A-019).
 */

/** Any character that XML 1.0 can carry, the alphabet of ARN-typed parameters. */
export const ARN_PATTERN =
  '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';

/** AssumeRole alone takes it without a maximum length in the model (B-036). */
export const policy: Member = {
  name: 'Policy',
  type: 'string',
  required: false,
  minimum: 1,
  pattern: '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+',
  summary: 'A session policy that narrows what the session may do.',
};

export const policyArns: Member = {
  name: 'PolicyArns',
  type: 'list',
  required: false,
  maximum: 10,
  summary: 'Managed session policies.',
};

export const tags: Member = {
  name: 'Tags',
  type: 'list',
  required: false,
  maximum: 50,
  summary: 'Session tags.',
};

/** Of sessions that a user asks for itself: GetSessionToken and GetFederationToken. */
export const userDurationSeconds: Member = {
  name: 'DurationSeconds',
  type: 'integer',
  required: false,
  minimum: 900,
  maximum: 129600,
  summary: 'How long the credentials last; twelve hours when left out.',
};

export const serialNumber: Member = {
  name: 'SerialNumber',
  type: 'string',
  required: false,
  minimum: 9,
  maximum: 256,
  pattern: '[\\w+=/:,.@-]*',
  summary: "The caller's MFA device.",
};

export const tokenCode: Member = {
  name: 'TokenCode',
  type: 'string',
  required: false,
  minimum: 6,
  maximum: 6,
  pattern: '[\\d]*',
  summary: 'The six digits that the MFA device shows.',
};

export const minimumSessionTokenSize: Member = {
  name: 'MinimumSessionTokenSize',
  type: 'integer',
  required: false,
  minimum: 0,
  maximum: 4096,
  summary: 'Pads the session token to this many bytes.',
};
