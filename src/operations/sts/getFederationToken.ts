import { optional, required } from '../members.ts';
import type { Operation } from '../operation.ts';
import { structure, text } from '../shapes.ts';
import { credentials, packedPolicySize, tokenSizes } from './answers.ts';
import { minimumSessionTokenSize, policy, policyArns, tags, userDurationSeconds } from './members.ts';
import { arn } from './shapes.ts';

/** Source: AWS STS API model 2011-06-15 (rules B-035, B-127, B-128, B-133). */
export const getFederationToken: Operation = {
  service: 'sts',
  name: 'GetFederationToken',
  summary: 'Returns temporary credentials of a federated user, who can do part of what the asking user can.',
  input: [
    required('Name', text(2, 32, '[\\w+=,.@-]*'), 'A name for the federated user; part of its ARN.'),
    policy,
    policyArns,
    userDurationSeconds,
    tags,
    minimumSessionTokenSize,
  ],
  output: [
    credentials,
    optional(
      'FederatedUser',
      structure(required('FederatedUserId', text(2, 193, '[\\w+=,.@\\:-]*')), required('Arn', arn)),
    ),
    packedPolicySize,
    ...tokenSizes,
  ],
};
