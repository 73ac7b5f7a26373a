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
    ['C-020 everything on everything', allow('*', '*'), 'allowAll', 'C-020', '"*"', {}, null],
    [
      'C-020 an action of any service',
      allow('*:Get*', 'arn:aws:s3:::a'),
      'wildcardService',
      'C-020',
      '"*:Get*"',
      { action: '*:Get*' },
      null,
    ],
    [
      'C-025 NotAction with Allow',
      { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
      'notActionAllow',
      'C-025',
      '"NotAction"',
      {},
      null,
    ],
    [
      'C-024 NotResource with Allow',
      { Effect: 'Allow', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::a/*' },
      'notResourceAllow',
      'C-024',
      '"NotResource"',
      {},
      null,
    ],
    [
      'D-063 any role to any service',
      allow('iam:PassRole', '*'),
      'passRoleEverywhere',
      'D-063',
      '"iam:PassRole"',
      { action: 'iam:PassRole' },
      null,
    ],
    [
      'C-019 PassRole in a pattern',
      allow('IAM:Pass*', ROLES),
      'passRoleEverywhere',
      'D-063',
      '"IAM:Pass*"',
      { action: 'IAM:Pass*' },
      null,
    ],
    [
      'B-043 every role',
      allow('sts:AssumeRole', '*'),
      'assumeRoleEverywhere',
      'B-043',
      '"*"',
      { resource: '*' },
      null,
    ],
    [
      'B-043 every role of an account',
      allow('sts:*', [ROLES]),
      'assumeRoleEverywhere',
      'B-043',
      `"${ROLES}"`,
      { resource: 'arn:aws:iam::111122223333:role/*' },
      null,
    ],
    [
      'C-020 an action that the service wildcard takes in',
      allow(['s3:GetObject', 's3:*'], 'arn:aws:s3:::a'),
      'coveredValue',
      'C-020',
      '"s3:GetObject"',
      { value: 's3:GetObject', cover: 's3:*' },
      ['removeValue', allow(['s3:*'], 'arn:aws:s3:::a')],
    ],
    [
      'C-020 a resource beside a lone wildcard',
      allow('s3:GetObject', ['*', 'arn:aws:s3:::a']),
      'coveredValue',
      'C-020',
      '"arn:aws:s3:::a"',
      { value: 'arn:aws:s3:::a', cover: '*' },
      ['removeValue', allow('s3:GetObject', ['*'])],
    ],
    [
      'C-019 an action twice, in another case',
      allow(['s3:GetObject', 's3:ListBucket', 's3:getobject'], 'arn:aws:s3:::a'),
      'duplicateValue',
      'C-003',
      '"s3:getobject"',
      { value: 's3:getobject' },
      ['removeValue', allow(['s3:GetObject', 's3:ListBucket'], 'arn:aws:s3:::a')],
    ],
    ['C-020 everything, service by service', allow('*:*', '*'), 'allowAll', 'C-020', '"*:*"', {}, null],
    [
      'C-020 a wildcard within the service',
      allow('s*3:Get*', 'arn:aws:s3:::a'),
      'wildcardService',
      'C-020',
      '"s*3:Get*"',
      { action: 's*3:Get*' },
      null,
    ],
    [
      'B-043 every role, by two stars',
      allow('sts:AssumeRole', 'arn:aws:iam::111122223333:role/**'),
      'assumeRoleEverywhere',
      'B-043',
      '"arn:aws:iam::111122223333:role/**"',
      { resource: 'arn:aws:iam::111122223333:role/**' },
      null,
    ],
    [
      'B-043 AssumeRole of any service is the concern of the wildcard alone',
      allow('*:AssumeRole', '*'),
      'wildcardService',
      'C-020',
      '"*:AssumeRole"',
      { action: '*:AssumeRole' },
      null,
    ],
    [
      'D-063 PassRole of any service is the concern of the wildcard alone',
      allow('*:PassRole', '*'),
      'wildcardService',
      'C-020',
      '"*:PassRole"',
      { action: '*:PassRole' },
      null,
    ],
    [
      'C-020 an action beside a lone wildcard',
      allow(['*', 's3:GetObject'], 'arn:aws:s3:::a'),
      'coveredValue',
      'C-020',
      '"s3:GetObject"',
      { value: 's3:GetObject', cover: '*' },
      ['removeValue', allow(['*'], 'arn:aws:s3:::a')],
    ],
    [
      'C-003 a resource twice',
      allow('s3:GetObject', ['arn:aws:s3:::a', 'arn:aws:s3:::a']),
      'duplicateValue',
      'C-003',
      '"arn:aws:s3:::a"',
      { value: 'arn:aws:s3:::a' },
      ['removeValue', allow('s3:GetObject', ['arn:aws:s3:::a'])],
    ],
    [
      'C-003 a value of a condition twice',
      allow('s3:GetObject', '*', { Condition: { StringEquals: { 's3:prefix': ['a', 'b', 'a'] } } }),
      'duplicateValue',
      'C-003',
      '"a"',
      { value: 'a' },
      [
        'removeValue',
        allow('s3:GetObject', '*', { Condition: { StringEquals: { 's3:prefix': ['a', 'b'] } } }),
      ],
    ],
  ] as const)('%s', (_, statement, code, source, at, params, fix) => {
    expect(advised('identity', statement)).toEqual([{ code, source, at, params, fix }]);
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
    ['C-020 a Deny of everything', { ...allow('*', '*'), Effect: 'Deny' }],
    ['B-043 some roles', allow('sts:AssumeRole', 'arn:aws:iam::111122223333:role/*-audit')],
    ['C-016 an action without a service, which AWS refuses', allow('s*', '*')],
    ['C-016 an action of three parts, which AWS refuses', allow('s3:Get*:x', 'arn:aws:s3:::a')],
    ['C-016 a pattern without a service, which AWS refuses', allow('i*', '*')],
    ['the wildcard of another service', allow(['s3:*', 'sqs:SendMessage'], 'arn:aws:s3:::a')],
  ] as const)('nothing against %s', (_, statement) => {
    expect(advised('identity', statement)).toEqual([]);
  });

  it('E-037 an SCP that allows everything is the usual one', () => {
    expect(advised('scp', allow('*', '*'))).toEqual([]);
  });

  it('C-020 everything on everything and one thing more is still everything', () => {
    const statement = allow('*', ['*', 'arn:aws:s3:::a']);
    expect(advised('identity', statement).map(({ code }) => code)).toEqual(['allowAll', 'coveredValue']);
  });

  it.each([
    ['C-024 NotAction in an SCP', 'scp', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
    ['C-024 NotAction in a trust policy', 'trust', { Effect: 'Allow', NotAction: 'sts:TagSession' }],
    [
      'C-010 NotResource in a trust policy, which AWS refuses',
      'trust',
      { Effect: 'Allow', Action: 'sts:AssumeRole', NotResource: APP },
    ],
    ['E-011 a wildcard for the service in an SCP', 'scp', allow('*:Get*', '*')],
    [
      'C-011 a wildcard for the service in a trust policy',
      'trust',
      { Effect: 'Allow', Action: 's*s:Assume*' },
    ],
    ['E-011 every role within a boundary', 'boundary', allow('sts:AssumeRole', '*')],
    ['E-011 any role to any service within a boundary', 'boundary', allow('iam:PassRole', '*')],
    [
      'C-027 one text under two types of principal',
      'resource',
      {
        ...allow('s3:GetObject', '*'),
        Principal: { AWS: '79a59df900b949e5', CanonicalUser: '79a59df900b949e5' },
      },
    ],
  ] as const)('nothing against %s', (_, kind, statement) => {
    expect(advised(kind, statement)).toEqual([]);
  });

  it('a principal twice', () => {
    const statement = { Effect: 'Allow', Principal: { AWS: [APP, APP] }, Action: 'sts:AssumeRole' };
    expect(advised('trust', statement)).toEqual([
      {
        code: 'duplicateValue',
        source: 'C-003',
        at: `"${APP}"`,
        params: { value: APP },
        fix: ['removeValue', { ...statement, Principal: { AWS: [APP] } }],
      },
    ]);
  });
});
