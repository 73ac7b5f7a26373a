import { optional, required } from '../members.ts';
import type { Operation } from '../operation.ts';
import { text } from '../shapes.ts';
import { assumedRoleUser, credentials, packedPolicySize, sourceIdentity, tokenSizes } from './answers.ts';
import { minimumSessionTokenSize, policy, policyArns, roleArn, roleDurationSeconds } from './members.ts';
import { arn } from './shapes.ts';

/** Source: AWS STS API model 2011-06-15 (rules A-042, B-081, B-098). */
export const assumeRoleWithSAML: Operation = {
  service: 'sts',
  name: 'AssumeRoleWithSAML',
  summary: 'Returns temporary credentials of a role to somebody whom a SAML identity provider vouches for.',
  unsigned: true,
  input: [
    roleArn,
    required('PrincipalArn', arn, 'The SAML provider in IAM that describes who issued the assertion.'),
    required('SAMLAssertion', text(4, 100000), "The identity provider's signed answer, in base64."),
    policyArns,
    policy,
    roleDurationSeconds,
    minimumSessionTokenSize,
  ],
  output: [
    credentials,
    assumedRoleUser,
    packedPolicySize,
    optional('Subject', text()),
    optional('SubjectType', text()),
    optional('Issuer', text()),
    optional('Audience', text()),
    optional('NameQualifier', text()),
    sourceIdentity,
    ...tokenSizes,
  ],
};
