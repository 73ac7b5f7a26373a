import { describe, expect, it } from 'vitest';
import { advised } from '../fixture.ts';

const trust = (Principal: unknown, Condition?: object, Effect = 'Allow') => ({
  Effect,
  Principal,
  Action: 'sts:AssumeRole',
  ...(Condition && { Condition }),
});
const bucket = (Principal: unknown, Condition?: object, Effect = 'Allow') => ({
  Effect,
  Principal,
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::reports/*',
  ...(Condition && { Condition }),
});

const ROLE = 'arn:aws:iam::111122223333:role/App';
const SSO =
  'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Read_0123456789abcdef';

describe('who is trusted', () => {
  it.each([
    [
      'C-034 everyone in a trust policy',
      'trust',
      trust('*'),
      'wildcardPrincipal',
      'C-034',
      '"*"',
      { kind: 'trust' },
      null,
    ],
    [
      'C-034 everyone in a list',
      'resource',
      bucket({ AWS: [ROLE, '*'] }),
      'wildcardPrincipal',
      'C-034',
      '"*"',
      { kind: 'resource' },
      null,
    ],
    [
      'C-034 a tag does not narrow: strangers tag themselves',
      'trust',
      trust('*', { StringEquals: { 'aws:PrincipalTag/team': 'blue' } }),
      'wildcardPrincipal',
      'C-034',
      '"*"',
      { kind: 'trust' },
      null,
    ],
    [
      'C-034 a role of any account does not narrow',
      'trust',
      trust('*', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/App' } }),
      'wildcardPrincipal',
      'C-034',
      '"*"',
      { kind: 'trust' },
      null,
    ],
    [
      'D-003 a negated test does not narrow',
      'resource',
      bucket('*', { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }),
      'wildcardPrincipal',
      'C-034',
      '"*"',
      { kind: 'resource' },
      null,
    ],
    [
      'E-022 everyone with the ARN of one role',
      'resource',
      bucket('*', { ArnEquals: { 'aws:PrincipalArn': ROLE } }),
      'anyoneWithPrincipalArn',
      'E-022',
      `"aws:PrincipalArn": "${ROLE}"`,
      {},
      null,
    ],
    [
      'E-022 everyone with the ARN of one role, beside the role',
      'resource',
      bucket({ AWS: [ROLE, '*'] }, { ArnEquals: { 'aws:PrincipalArn': ROLE } }),
      'anyoneWithPrincipalArn',
      'E-022',
      `"aws:PrincipalArn": "${ROLE}"`,
      {},
      null,
    ],
    [
      'E-051 a source of any account',
      'resource',
      bucket({ Service: 'sns.amazonaws.com' }, { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:t' } }),
      'sourceArnWithoutAccount',
      'E-051',
      '"arn:aws:sns:*:*:t"',
      { value: 'arn:aws:sns:*:*:t' },
      null,
    ],
    [
      'D-018 a source that is no whole ARN',
      'resource',
      bucket({ Service: 'sns.amazonaws.com' }, { ArnLike: { 'aws:SourceArn': 'arn:aws:s3' } }),
      'shortArnPattern',
      'D-018',
      '"arn:aws:s3"',
      { operator: 'ArnLike', value: 'arn:aws:s3', replacement: '' },
      null,
    ],
    [
      'E-051 a service with a Region in a resource policy',
      'resource',
      bucket({ Service: 'lambda.eu-west-1.amazonaws.com' }),
      'confusedDeputy',
      'E-051',
      '"lambda.eu-west-1.amazonaws.com"',
      { service: 'lambda.eu-west-1.amazonaws.com', kind: 'resource' },
      null,
    ],
    [
      'E-050 a whole account without a condition',
      'trust',
      trust({ AWS: 'arn:aws:iam::444455556666:root' }),
      'accountTrust',
      'E-050',
      '"arn:aws:iam::444455556666:root"',
      { accountId: '444455556666' },
      null,
    ],
    [
      'E-051 a service in a resource policy, for whomever',
      'resource',
      bucket({ Service: 'cloudtrail.amazonaws.com' }),
      'confusedDeputy',
      'E-051',
      '"cloudtrail.amazonaws.com"',
      { service: 'cloudtrail.amazonaws.com', kind: 'resource' },
      null,
    ],
    [
      'E-051 a service whose roles should know the source',
      'trust',
      trust({ Service: 'scheduler.amazonaws.com' }),
      'confusedDeputy',
      'E-051',
      '"scheduler.amazonaws.com"',
      { service: 'scheduler.amazonaws.com', kind: 'trust' },
      null,
    ],
    [
      'E-051 a source without an account',
      'resource',
      bucket({ Service: 'sns.amazonaws.com' }, { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::reports' } }),
      'sourceArnWithoutAccount',
      'E-051',
      '"arn:aws:s3:::reports"',
      { value: 'arn:aws:s3:::reports' },
      null,
    ],
    [
      'C-043 a service with a Region',
      'trust',
      trust({ Service: 'lambda.eu-west-1.amazonaws.com' }),
      'regionalService',
      'C-043',
      '"lambda.eu-west-1.amazonaws.com"',
      { service: 'lambda.eu-west-1.amazonaws.com', replacement: 'lambda.amazonaws.com' },
      ['replaceValue', trust({ Service: 'lambda.amazonaws.com' })],
    ],
    [
      'C-044 a role of Identity Center by its name',
      'resource',
      bucket({ AWS: SSO }),
      'identityCenterRole',
      'C-044',
      `"${SSO}"`,
      {
        principal:
          'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Read_0123456789abcdef',
      },
      null,
    ],
    [
      'C-040 NotPrincipal with Allow',
      'resource',
      { Effect: 'Allow', NotPrincipal: { AWS: ROLE }, Action: 's3:GetObject', Resource: 'arn:aws:s3:::r/*' },
      'notPrincipalAllow',
      'C-040',
      '"NotPrincipal"',
      {},
      null,
    ],
    [
      'C-039 NotPrincipal with Deny',
      'resource',
      { Effect: 'Deny', NotPrincipal: { AWS: ROLE }, Action: 's3:GetObject', Resource: 'arn:aws:s3:::r/*' },
      'notPrincipal',
      'C-039',
      '"NotPrincipal"',
      {},
      null,
    ],
  ] as const)('%s', (_, kind, statement, code, source, at, params, fix) => {
    expect(advised(kind, statement)).toEqual([{ code, source, at, params, fix }]);
  });

  it('C-039 NotPrincipal in the policy of an endpoint', () => {
    const statement = { Effect: 'Deny', NotPrincipal: { AWS: ROLE }, Action: 's3:*', Resource: '*' };
    expect(advised('endpoint', statement).map(({ code }) => code)).toEqual(['notPrincipal']);
  });

  it.each([
    [
      'C-034 everyone of one organization',
      'trust',
      trust('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
    ],
    [
      'C-034 a pattern of roles in one account',
      'trust',
      trust('*', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/Team*' } }),
    ],
    ['C-034 a network', 'resource', bucket('*', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
    ['C-034 everyone in the policy of an endpoint, the usual one', 'endpoint', bucket('*')],
    [
      'E-022 an account with the ARN of one role',
      'resource',
      bucket({ AWS: '111122223333' }, { ArnEquals: { 'aws:PrincipalArn': ROLE } }),
    ],
    [
      'E-022 everyone with the ARN of one role, in a Deny',
      'resource',
      bucket('*', { ArnEquals: { 'aws:PrincipalArn': ROLE } }, 'Deny'),
    ],
    [
      'E-022 everyone with the ARN of one role, in a trust policy',
      'trust',
      trust('*', { ArnEquals: { 'aws:PrincipalArn': ROLE } }),
    ],
    [
      'E-022 everyone with the ARN of a role, or with a pattern',
      'resource',
      bucket('*', { ArnLike: { 'aws:PrincipalArn': [ROLE, `${ROLE}*`] } }),
    ],
    ['E-050 a Deny of an account', 'trust', trust({ AWS: '444455556666' }, undefined, 'Deny')],
    [
      'E-051 a Deny of a service',
      'resource',
      bucket({ Service: 'cloudtrail.amazonaws.com' }, undefined, 'Deny'),
    ],
    ['E-051 a service in the policy of an endpoint', 'endpoint', bucket({ Service: 'ssm.amazonaws.com' })],
    [
      'E-051 a Deny of a source without an account',
      'resource',
      bucket(
        { Service: 'sns.amazonaws.com' },
        { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::reports' } },
        'Deny',
      ),
    ],
    [
      'E-051 a source without an account, beside the account',
      'resource',
      bucket(
        { Service: 'sns.amazonaws.com' },
        {
          ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::reports' },
          StringEquals: { 'aws:SourceAccount': '111122223333' },
        },
      ),
    ],
    [
      'C-044 a SAML provider named like a role of Identity Center',
      'trust',
      trust({ Federated: 'arn:aws:iam::111122223333:saml-provider/AWSReservedSSO_0123' }),
    ],
    [
      'C-043 a provider named like a service with a Region',
      'trust',
      trust({ Federated: 'lambda.eu-west-1.amazonaws.com' }),
    ],
    [
      'C-039 NotPrincipal in a trust policy, which AWS refuses',
      'trust',
      { Effect: 'Allow', NotPrincipal: { AWS: ROLE }, Action: 'sts:AssumeRole' },
    ],
    ['a Deny of everyone', 'resource', bucket('*', undefined, 'Deny')],
    [
      'C-037 a pattern is no exact ARN',
      'resource',
      bucket('*', { ArnLike: { 'aws:PrincipalArn': `${ROLE}*` } }),
    ],
    [
      'E-050 an account that sends an external id',
      'trust',
      trust({ AWS: '444455556666' }, { StringEquals: { 'sts:ExternalId': 'x1' } }),
    ],
    ['E-050 one role of an account', 'trust', trust({ AWS: ROLE })],
    ['E-023 an account in a resource policy', 'resource', bucket({ AWS: '444455556666' })],
    ['E-053 a role for EC2', 'trust', trust({ Service: 'ec2.amazonaws.com' })],
    [
      'E-051 a service with its source',
      'resource',
      bucket(
        { Service: 'cloudtrail.amazonaws.com' },
        { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      ),
    ],
    [
      'E-051 a source with its account in the ARN',
      'resource',
      bucket(
        { Service: 'cloudtrail.amazonaws.com' },
        { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:111122223333:*' } },
      ),
    ],
    [
      'C-044 the account with a pattern for the role',
      'trust',
      trust(
        { AWS: '111122223333' },
        {
          ArnLike: {
            'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/aws-reserved/*/AWSReservedSSO_Read_*',
          },
        },
      ),
    ],
  ] as const)('nothing against %s', (_, kind, statement) => {
    expect(advised(kind, statement)).toEqual([]);
  });
});
