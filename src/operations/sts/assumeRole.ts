import { optional } from '../members.ts';
import type { Operation } from '../operation.ts';
import { listOf, text } from '../shapes.ts';
import { assumedRoleUser, credentials, packedPolicySize, sourceIdentity, tokenSizes } from './answers.ts';
import {
  minimumSessionTokenSize,
  policyArns,
  policyOfAnyLength,
  roleArn,
  roleDurationSeconds,
  roleSessionName,
  serialNumber,
  tags,
  tokenCode,
} from './members.ts';
import { providedContexts, sessionName, tagKey } from './shapes.ts';

/** Source: AWS STS API model 2011-06-15 (rules B-016 to B-019, B-027, B-030, B-035, B-036, B-073, B-078). */
export const assumeRole: Operation = {
  service: 'sts',
  name: 'AssumeRole',
  summary: 'Returns temporary credentials of a role that the caller is trusted to assume.',
  input: [
    roleArn,
    roleSessionName,
    policyArns,
    policyOfAnyLength,
    roleDurationSeconds,
    tags,
    optional(
      'TransitiveTagKeys',
      listOf(tagKey, { maximum: 50 }),
      'Keys of session tags that chained sessions inherit.',
    ),
    optional(
      'ExternalId',
      text(2, 1224, '[\\w+=,.@:\\/-]*'),
      'A value agreed with the owner of the role, which the trust policy can demand.',
    ),
    serialNumber,
    tokenCode,
    optional(
      'SourceIdentity',
      sessionName,
      'Who is behind the session; stays with it through every chained role.',
    ),
    optional('ProvidedContexts', providedContexts, 'Context assertions of a trusted provider.'),
    minimumSessionTokenSize,
  ],
  output: [credentials, assumedRoleUser, packedPolicySize, sourceIdentity, ...tokenSizes],
};
