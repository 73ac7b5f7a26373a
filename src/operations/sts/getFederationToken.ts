import type { Operation } from '../operation.ts';
import { minimumSessionTokenSize, policy, policyArns, tags, userDurationSeconds } from './members.ts';

/** Source: AWS STS API model 2011-06-15 (rules B-035, B-127, B-128). */
export const getFederationToken: Operation = {
  service: 'sts',
  name: 'GetFederationToken',
  summary: 'Returns temporary credentials of a federated user, who can do part of what the asking user can.',
  members: [
    {
      name: 'Name',
      type: 'string',
      required: true,
      minimum: 2,
      maximum: 32,
      pattern: '[\\w+=,.@-]*',
      summary: 'A name for the federated user; part of its ARN.',
    },
    { ...policy, maximum: 2048 },
    policyArns,
    userDurationSeconds,
    tags,
    minimumSessionTokenSize,
  ],
};
