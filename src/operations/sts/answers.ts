import { optional, required } from '../members.ts';
import { integer, structure, text, TIMESTAMP } from '../shapes.ts';
import { accessKeyId, arn, sessionName } from './shapes.ts';

/*
 * Members of answers that several operations of STS share, as the API model 2011-06-15 has them (A-019, B-081).
 */

export const credentials = optional(
  'Credentials',
  structure(
    required('AccessKeyId', accessKeyId),
    required('SecretAccessKey', text()),
    required('SessionToken', text()),
    required('Expiration', TIMESTAMP),
  ),
);

export const assumedRoleUser = optional(
  'AssumedRoleUser',
  structure(required('AssumedRoleId', text(2, 193, '[\\w+=,.@:-]*')), required('Arn', arn)),
);

/** In percent; the model of 2026 puts SessionTokenUtilization in its place. */
export const packedPolicySize = optional('PackedPolicySize', integer(0));

export const sourceIdentity = optional('SourceIdentity', sessionName);

/** How much of its greatest size the session token takes, in percent, and its size in bytes. */
export const tokenSizes = [
  optional('SessionTokenUtilization', integer(0)),
  optional('SessionTokenSize', integer(0)),
] as const;
