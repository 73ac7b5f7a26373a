import { describe, expect, it } from 'vitest';
import {
  byCaller,
  CALLERS,
  MANAGEMENT,
  MEMBER,
  OUTSIDER,
  valuesOrAbsence,
  world,
  type CallerName,
} from './fixture.ts';

type Expected = Record<CallerName, readonly string[] | 'absent' | 'notProvided'>;

const OF_ANA = ['arn:aws:iam::222222222222:user/team/Ana'];
const OF_AUDIT = ['arn:aws:iam::222222222222:role/team/Audit'];
const USER_ID = [CALLERS.user.user.id];
const SESSION_ID = [`${CALLERS.roleSession.role.id}:ana`];

/** The same for every caller that has an account, and what services and anonymous callers have. */
const inAccount = (
  values: readonly string[],
  service: Expected['service'],
  anonymous: Expected['anonymous'],
): Expected => ({
  federated: 'absent',
  root: values,
  user: values,
  userSession: values,
  mfaSession: values,
  roleSession: values,
  webSession: values,
  federatedUser: values,
  service,
  anonymous,
});

const PATH = ['o-exampleorg1/r-b2xg/ou-b2xg-vunln8yq/ou-b2xg-ytg3wm1b/'];

const TABLE: readonly (readonly [rule: string, key: string, expected: Expected])[] = [
  [
    'D-027 C-029',
    'aws:PrincipalArn',
    {
      root: ['arn:aws:iam::222222222222:root'],
      user: OF_ANA,
      userSession: OF_ANA,
      mfaSession: OF_ANA,
      roleSession: OF_AUDIT,
      webSession: OF_AUDIT,
      federatedUser: ['arn:aws:sts::222222222222:federated-user/bob'],
      federated: 'absent',
      service: 'notProvided',
      anonymous: 'absent',
    },
  ],
  ['D-028', 'aws:PrincipalAccount', inAccount([MEMBER], 'notProvided', ['anonymous'])],
  ['D-029', 'aws:PrincipalOrgID', inAccount(['o-exampleorg1'], 'absent', 'absent')],
  ['D-029', 'aws:PrincipalOrgPaths', inAccount(PATH, 'absent', 'absent')],
  [
    'D-031',
    'aws:PrincipalType',
    {
      root: ['Account'],
      user: ['User'],
      userSession: ['User'],
      mfaSession: ['User'],
      roleSession: ['AssumedRole'],
      webSession: ['AssumedRole'],
      federatedUser: ['FederatedUser'],
      federated: 'notProvided',
      service: 'notProvided',
      anonymous: ['Anonymous'],
    },
  ],
  [
    'D-032 B-139',
    'aws:userid',
    {
      root: [MEMBER],
      user: USER_ID,
      userSession: USER_ID,
      mfaSession: USER_ID,
      roleSession: SESSION_ID,
      webSession: SESSION_ID,
      federatedUser: ['222222222222:bob'],
      federated: 'notProvided',
      service: 'notProvided',
      anonymous: ['anonymous'],
    },
  ],
  [
    'D-033 C-055 B-124',
    'aws:username',
    {
      ...inAccount([], 'absent', 'absent'),
      root: 'absent',
      user: ['Ana'],
      userSession: ['Ana'],
      mfaSession: ['Ana'],
      roleSession: 'absent',
      webSession: 'absent',
      federatedUser: 'absent',
    },
  ],
  ['D-034', 'aws:PrincipalIsAWSService', inAccount(['false'], ['true'], 'absent')],
];

describe('keys about the principal, for every kind of caller', () => {
  it.each(TABLE)('%s %s', (_, key, expected) => {
    expect(byCaller(key)).toEqual(expected);
  });

  it.each([
    ['aws:PrincipalServiceName', ['cloudtrail.amazonaws.com']],
    ['aws:PrincipalServiceNamesList', ['cloudtrail.amazonaws.com', 'cloudtrail.eu-west-1.amazonaws.com']],
  ])('D-034 %s is there for calls under a service principal alone', (key, values) => {
    const everybodyElse = Object.fromEntries(Object.keys(CALLERS).map((name) => [name, 'absent']));
    expect(byCaller(key)).toEqual({ ...everybodyElse, service: values });
  });
});

describe('D-034 all names of the service that calls', () => {
  it.each([
    ['logs.amazonaws.com', [], ['logs.amazonaws.com', 'logs.eu-west-1.amazonaws.com']],
    ['logs.us-gov-west-1.amazonaws.com', [], ['logs.amazonaws.com', 'logs.us-gov-west-1.amazonaws.com']],
    [
      'delivery.logs.amazonaws.com',
      [],
      ['delivery.logs.amazonaws.com', 'delivery.logs.eu-west-1.amazonaws.com'],
    ],
    ['ec2.amazonaws.com.cn', [], ['ec2.amazonaws.com.cn', 'ec2.eu-west-1.amazonaws.com.cn']],
    ['alexa-appkit.amazon.com', [], ['alexa-appkit.amazon.com']],
    ['logs.amazonaws.com.example', [], ['logs.amazonaws.com.example']],
    [
      'sns.amazonaws.com',
      ['arn:aws:sns:us-east-2:222222222222:t'],
      ['sns.amazonaws.com', 'sns.us-east-2.amazonaws.com'],
    ],
    ['s3.amazonaws.com', ['arn:aws:s3:::reports'], ['s3.amazonaws.com', 's3.eu-west-1.amazonaws.com']],
  ])('%s for %s', (service, source, names) => {
    const context = source.length > 0 ? { 'aws:SourceArn': source } : {};
    const given = { caller: { kind: 'service', service } as const, context };
    expect(valuesOrAbsence('aws:PrincipalServiceNamesList', given)).toEqual(names);
    expect(valuesOrAbsence('aws:PrincipalServiceName', given)).toEqual([service]);
  });
});

describe('D-029 the organization of the principal', () => {
  const root = (accountId: string) =>
    ({
      kind: 'root',
      accountId,
      arn: `arn:aws:iam::${accountId}:root`,
      userId: accountId,
      session: null,
    }) as const;
  const keys = ['aws:PrincipalOrgID', 'aws:PrincipalOrgPaths'] as const;

  it.each([
    ['the management account at the root', MANAGEMENT, [['o-exampleorg1'], ['o-exampleorg1/r-b2xg/']]],
    ['an account outside', OUTSIDER, ['absent', 'absent']],
  ])('%s', (_, accountId, expected) => {
    expect(keys.map((key) => valuesOrAbsence(key, { caller: root(accountId) }))).toEqual(expected);
  });
});

describe('D-029 D-051 without an organization nobody is in one', () => {
  it.each(['aws:PrincipalOrgID', 'aws:PrincipalOrgPaths', 'aws:ResourceOrgID', 'aws:ResourceOrgPaths'])(
    '%s',
    (key) => {
      expect(valuesOrAbsence(key, { world: { ...world, organization: null } })).toBe('absent');
    },
  );
});

describe('D-028 asking for a role with an assertion or a token is not anonymous', () => {
  it.each(['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'])('%s', (action) => {
    const given = { caller: CALLERS.federated, action };
    expect({
      arn: valuesOrAbsence('aws:PrincipalArn', given),
      account: valuesOrAbsence('aws:PrincipalAccount', given),
      organization: valuesOrAbsence('aws:PrincipalOrgID', given),
      service: valuesOrAbsence('aws:PrincipalIsAWSService', given),
      type: valuesOrAbsence('aws:PrincipalType', given),
      id: valuesOrAbsence('aws:userid', given),
    }).toEqual({
      arn: 'absent',
      account: 'absent',
      organization: 'absent',
      service: 'absent',
      type: 'notProvided',
      id: 'notProvided',
    });
  });

  it('unless the call is signed', () => {
    const action = 'sts:AssumeRoleWithWebIdentity';
    expect(valuesOrAbsence('aws:PrincipalType', { action })).toEqual(['User']);
  });
});
