import { optional, required } from '../members.ts';
import type { Operation } from '../operation.ts';
import { text } from '../shapes.ts';
import { assumedRoleUser, credentials, packedPolicySize, sourceIdentity, tokenSizes } from './answers.ts';
import {
  minimumSessionTokenSize,
  policy,
  policyArns,
  roleArn,
  roleDurationSeconds,
  roleSessionName,
} from './members.ts';

/** Source: AWS STS API model 2011-06-15 (rules A-042, B-100, B-118). */
export const assumeRoleWithWebIdentity: Operation = {
  service: 'sts',
  name: 'AssumeRoleWithWebIdentity',
  summary: 'Returns temporary credentials of a role to whoever holds a token of a web identity provider.',
  unsigned: true,
  input: [
    roleArn,
    roleSessionName,
    required('WebIdentityToken', text(4, 20000), 'The token that the identity provider issued.'),
    optional(
      'ProviderId',
      text(4, 2048),
      'Only for OAuth 2.0 access tokens of Amazon and Facebook; left out for OpenID Connect.',
    ),
    policyArns,
    policy,
    roleDurationSeconds,
    minimumSessionTokenSize,
  ],
  output: [
    credentials,
    optional('SubjectFromWebIdentityToken', text(6, 255)),
    assumedRoleUser,
    packedPolicySize,
    optional('Provider', text()),
    optional('Audience', text()),
    sourceIdentity,
    ...tokenSizes,
  ],
};
