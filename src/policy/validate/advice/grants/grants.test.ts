import { describe, expect, it } from 'vitest';
import { advised } from '../fixture.ts';

const allow = (Action: unknown, Resource: unknown, rest: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...rest,
});

const ROLES = 'arn:aws:iam::111122223333:role/*';
const APP = 'arn:aws:iam::111122223333:role/App';

describe('what is granted', () => {
  it.each([
    ['C-020 everything on everything', allow('*', '*'), 'allowAll', 'C-020', '"*"', null],
    [
      'C-020 an action of any service',
      allow('*:Get*', 'arn:aws:s3:::a'),
      'wildcardService',
      'C-020',
      '"*:Get*"',
      null,
    ],
    [
      'C-025 NotAction with Allow',
      { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
      'notActionAllow',
      'C-025',
      '"NotAction"',
      null,
    ],
    [
      'C-024 NotResource with Allow',
      { Effect: 'Allow', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::a/*' },
      'notResourceAllow',
      'C-024',
      '"NotResource"',
      null,
    ],
    [
      'D-063 any role to any service',
      allow('iam:PassRole', '*'),
      'passRoleEverywhere',
      'D-063',
      '"iam:PassRole"',
      null,
    ],
    [
      'C-019 PassRole in a pattern',
      allow('IAM:Pass*', ROLES),
      'passRoleEverywhere',
      'D-063',
      '"IAM:Pass*"',
      null,
    ],
    ['B-043 every role', allow('sts:AssumeRole', '*'), 'assumeRoleEverywhere', 'B-043', '"*"', null],
    [
      'B-043 every role of an account',
      allow('sts:*', [ROLES]),
      'assumeRoleEverywhere',
      'B-043',
      `"${ROLES}"`,
      null,
    ],
    [
      'C-020 an action that the service wildcard takes in',
      allow(['s3:GetObject', 's3:*'], 'arn:aws:s3:::a'),
      'coveredValue',
      'C-020',
      '"s3:GetObject"',
      allow(['s3:*'], 'arn:aws:s3:::a'),
    ],
    [
      'C-020 a resource beside a lone wildcard',
      allow('s3:GetObject', ['*', 'arn:aws:s3:::a']),
      'coveredValue',
      'C-020',
      '"arn:aws:s3:::a"',
      allow('s3:GetObject', ['*']),
    ],
    [
      'C-019 an action twice, in another case',
      allow(['s3:GetObject', 's3:ListBucket', 's3:getobject'], 'arn:aws:s3:::a'),
      'duplicateValue',
      'C-003',
      '"s3:getobject"',
      allow(['s3:GetObject', 's3:ListBucket'], 'arn:aws:s3:::a'),
    ],
    [
      'C-003 a value of a condition twice',
      allow('s3:GetObject', '*', { Condition: { StringEquals: { 's3:prefix': ['a', 'b', 'a'] } } }),
      'duplicateValue',
      'C-003',
      '"a"',
      allow('s3:GetObject', '*', { Condition: { StringEquals: { 's3:prefix': ['a', 'b'] } } }),
    ],
  ] as const)('%s', (_, statement, code, source, at, mended) => {
    expect(advised('identity', statement)).toEqual([{ code, source, at, mended }]);
  });

  it.each([
    ['C-020 actions of one service', allow('s3:Get*', 'arn:aws:s3:::a')],
    ['D-063 a Deny of PassRole', { ...allow('iam:PassRole', '*'), Effect: 'Deny' }],
    ['B-043 a Deny of every role', { ...allow('sts:AssumeRole', '*'), Effect: 'Deny' }],
    [
      'B-043 every role, with MFA',
      allow('sts:AssumeRole', '*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
    ],
    ['C-020 a Deny in every service', { ...allow('*:Delete*', '*'), Effect: 'Deny' }],
    ['everything of one resource', allow('*', 'arn:aws:s3:::a')],
    [
      'everything with MFA',
      allow('*', '*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
    ],
    ['C-024 NotAction with Deny', { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }],
    ['C-024 NotResource with Deny', { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::a/*' }],
    ['D-063 one role', allow('iam:PassRole', APP)],
    [
      'D-063 one service',
      allow('iam:PassRole', '*', {
        Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
      }),
    ],
    ['other actions of IAM', allow('iam:GetRole', '*')],
    ['B-043 one role', allow('sts:AssumeRole', APP)],
    ['another action of STS', allow('sts:GetCallerIdentity', '*')],
    ['C-021 resources in two cases are two', allow('s3:GetObject', ['arn:aws:s3:::a/X', 'arn:aws:s3:::a/x'])],
    ['the wildcard of another service', allow(['s3:*', 'sqs:SendMessage'], 'arn:aws:s3:::a')],
  ] as const)('nothing against %s', (_, statement) => {
    expect(advised('identity', statement)).toEqual([]);
  });

  it('E-037 an SCP that allows everything is the usual one', () => {
    expect(advised('scp', allow('*', '*'))).toEqual([]);
  });

  it('a principal twice', () => {
    const statement = { Effect: 'Allow', Principal: { AWS: [APP, APP] }, Action: 'sts:AssumeRole' };
    expect(advised('trust', statement)).toEqual([
      {
        code: 'duplicateValue',
        source: 'C-003',
        at: `"${APP}"`,
        mended: { ...statement, Principal: { AWS: [APP] } },
      },
    ]);
  });
});
