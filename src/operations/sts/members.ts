import { integer, listOf, text } from '../shapes.ts';
import { optional, required } from '../members.ts';
import { arn, openPolicy, policyDescriptor, policyText, sessionName, tag } from './shapes.ts';

/*
 * Parameters that several operations of STS share, as the API model 2011-06-15 has them (rules B-030, B-035, B-121,
 * B-127, A-019).
 */

export const roleArn = required('RoleArn', arn, 'The role to assume.');

export const roleSessionName = required(
  'RoleSessionName',
  sessionName,
  'A name for the session; part of its ARN and of every log entry it makes.',
);

const POLICY_SUMMARY = 'A session policy that narrows what the session may do.';

export const policy = optional('Policy', policyText, POLICY_SUMMARY);

/** AssumeRole alone takes it without a maximum length in the model (B-036). */
export const policyOfAnyLength = optional('Policy', openPolicy, POLICY_SUMMARY);

/** The model sets no maximum; AWS counts to ten when it looks the policies up (B-037). */
export const policyArns = optional('PolicyArns', listOf(policyDescriptor), 'Managed session policies.');

export const tags = optional('Tags', listOf(tag, { maximum: 50 }), 'Session tags.');

/** Of sessions of roles. */
export const roleDurationSeconds = optional(
  'DurationSeconds',
  integer(900, 43200),
  'How long the credentials last; one hour when left out.',
);

/** Of sessions that a user asks for itself: GetSessionToken and GetFederationToken. */
export const userDurationSeconds = optional(
  'DurationSeconds',
  integer(900, 129600),
  'How long the credentials last; twelve hours when left out.',
);

export const serialNumber = optional(
  'SerialNumber',
  text(9, 256, '[\\w+=/:,.@-]*'),
  "The caller's MFA device.",
);

export const tokenCode = optional(
  'TokenCode',
  text(6, 6, '[\\d]*'),
  'The six digits that the MFA device shows.',
);

export const minimumSessionTokenSize = optional(
  'MinimumSessionTokenSize',
  integer(0, 4096),
  'Pads the session token to this many bytes.',
);
