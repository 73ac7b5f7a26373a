import { describe, expect, it, test } from 'vitest';
import type { CredentialProof } from '../call/call.ts';
import type { World } from '../world/world.ts';
import {
  allowing,
  answer,
  ask,
  asLast,
  asUser,
  AWAY,
  because,
  call,
  decider,
  document,
  HOME,
  lastSession,
  worldFrom,
  trusting,
} from './fixture.ts';

const ANYTHING = { own: document(allowing('*')) };
const OPT_IN = 'ap-east-1';

interface Sts {
  readonly disabledRegions?: readonly string[];
  readonly optInRegions?: readonly string[];
  readonly globalTokenVersion?: 1 | 2;
}

/** Ana's account, and the one whose role she may assume. */
const worldWith = (home: Sts, away: Sts = {}): World =>
  worldFrom({
    accounts: [
      { id: HOME, sts: home, users: [{ name: 'Ana', inlinePolicies: ANYTHING }] },
      {
        id: AWAY,
        sts: away,
        roles: [
          { name: 'Out', trustPolicy: document(trusting(HOME, ['AssumeRole'])), inlinePolicies: ANYTHING },
        ],
      },
    ],
  });

const OUT = { RoleArn: `arn:aws:iam::${AWAY}:role/Out`, RoleSessionName: 'ana' };
const GLOBAL = { globalEndpoint: true };

const assume = (world: World, around: object = {}, by: CredentialProof = asUser(world)) =>
  call(world, 'AssumeRole', OUT, by, around);

const inactive = (account: string) =>
  `403 RegionDisabledException: STS is not activated in this region for account:${account}. Your account administrator can activate STS in this region using the IAM Console.`;

describe('a Region that is switched off', () => {
  const off = { disabledRegions: ['eu-west-1'] };
  const region = 'eu-west-1';

  it('A-055 F-038 gives out no credentials of the account', () => {
    const made = call(worldWith(off), 'GetSessionToken', {}, asUser(worldWith(off)), { region });
    expect([answer(made), decider(made), because(made)]).toEqual([
      inactive(HOME),
      'protocol Credentials',
      { code: 'region.notActive', params: { region, accountId: HOME, optIn: false } },
    ]);
    expect(answer(call(worldWith(off), 'GetSessionToken', {}, asUser(worldWith(off))))).toBe('allow');
    const federated = call(worldWith(off), 'GetFederationToken', { Name: 'Cleo' }, undefined, { region });
    expect(answer(federated)).toBe(inactive(HOME));
  });

  it('A-056 is that of the account of the role, not of the caller', () => {
    expect(answer(assume(worldWith({}, off), { region }))).toBe(inactive(AWAY));
    expect(answer(assume(worldWith(off), { region }))).toBe('allow');
  });

  it('A-055 is never us-east-1, and never the global endpoint', () => {
    const all = { disabledRegions: ['us-east-1', 'eu-west-1'] };
    expect(answer(assume(worldWith({}, all), { region: 'us-east-1' }))).toBe('allow');
    expect(answer(assume(worldWith({}, all), GLOBAL))).toBe('allow');
  });

  it('A-055 still answers calls that issue nothing', () => {
    const world = worldWith(off);
    expect(answer(call(world, 'GetCallerIdentity', {}, asUser(world), { region }))).toBe('allow');
  });

  it('B-051 is told to nobody whom the policies do not allow', () => {
    const made = call(worldWith({}, off), 'AssumeRole', { ...OUT, RoleArn: `${OUT.RoleArn}s` }, undefined, {
      region,
    });
    expect(answer(made)).toContain('is not authorized to perform: sts:AssumeRole');
  });
});

describe('an opt-in Region', () => {
  const on = { optInRegions: [OPT_IN] };
  const region = OPT_IN;

  it('A-056 gives out credentials of accounts that have switched it on', () => {
    expect(answer(assume(worldWith(on, on), { region }))).toBe('allow');
    const made = assume(worldWith(on), { region });
    expect([answer(made), because(made)]).toEqual([
      inactive(AWAY),
      { code: 'region.notActive', params: { region, accountId: AWAY, optIn: true } },
    ]);
  });

  it('A-056 has to be on in the account of the caller too', () => {
    const made = assume(worldWith({}, on), { region });
    expect([answer(made), because(made)]).toEqual([
      '403 InvalidClientTokenId: The security token included in the request is invalid.',
      { code: 'credentials.regionOff', params: { accountId: HOME, region } },
    ]);
  });

  it('A-052 knows no credentials of accounts that have not switched it on', () => {
    const who = (at: ReturnType<typeof worldWith>) =>
      answer(call(at, 'GetCallerIdentity', {}, asUser(at), { region }));
    expect([who(worldWith({})), who(worldWith(on))]).toEqual([
      '403 InvalidClientTokenId: The security token included in the request is invalid.',
      'allow',
    ]);
  });

  it('A-057 needs nothing else, and cannot be switched off in STS', () => {
    const both = { ...on, disabledRegions: [OPT_IN] };
    expect(answer(assume(worldWith(both, both), { region }))).toBe('allow');
  });
});

describe('the version of a token', () => {
  const on = { optInRegions: [OPT_IN] };
  const versionOf = (made: { readonly world: World }) => lastSession(made.world).tokenVersion;

  it('A-052 is 2 from the endpoint of a Region', () => {
    expect(versionOf(assume(worldWith({}), { region: 'eu-west-1' }))).toBe(2);
  });

  it('A-053 is 1 from the global endpoint, until the account of the credentials has switched', () => {
    expect(versionOf(assume(worldWith({}), GLOBAL))).toBe(1);
    expect(versionOf(assume(worldWith({}, { globalTokenVersion: 2 }), GLOBAL))).toBe(2);
    expect(versionOf(assume(worldWith({ globalTokenVersion: 2 }), GLOBAL))).toBe(1);
    const world = worldWith({ globalTokenVersion: 2 });
    expect(versionOf(call(world, 'GetSessionToken', {}, asUser(world), GLOBAL))).toBe(2);
    expect(versionOf(call(worldWith({}), 'GetFederationToken', { Name: 'Cleo' }, undefined, GLOBAL))).toBe(1);
  });

  it.each([
    ['A-052', {}, OPT_IN, 'allow'],
    ['A-053', GLOBAL, 'eu-west-1', 'allow'],
    [
      'A-053',
      GLOBAL,
      OPT_IN,
      '403 InvalidClientTokenId: The security token included in the request is invalid.',
    ],
  ])('%s decides where the token is taken: issued by %j, used in %s', (_, around, region, expected) => {
    const { world } = assume(worldWith(on, on), around);
    expect(answer(ask(world, 'ec2:DescribeInstances', asLast(world), null, { region }))).toBe(expected);
  });

  it('A-053 is what the trace blames', () => {
    const { world } = assume(worldWith(on, on), GLOBAL);
    const { accessKeyId } = lastSession(world);
    expect(because(call(world, 'GetCallerIdentity', {}, asLast(world), { region: OPT_IN }))).toEqual({
      code: 'credentials.tokenOfRegions',
      params: { accessKeyId, region: OPT_IN },
    });
  });
});

test.each([
  [
    'AssumeRoot',
    {
      TargetPrincipal: AWAY,
      TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy' },
    },
  ],
  ['GetWebIdentityToken', { Audience: ['x'], SigningAlgorithm: 'RS256' }],
])('A-051 the global endpoint does not have %s', (operation, params) => {
  const world = worldWith({});
  const made = call(world, operation, params, asUser(world), GLOBAL);
  expect([made.decision.outcome, because(made)]).toEqual([
    'invalid',
    { code: 'endpoint.globalRefused', params: { action: `sts:${operation}` } },
  ]);
});

describe('aws:RequestedRegion', () => {
  const world = worldFrom({
    accounts: [
      {
        id: HOME,
        users: [
          {
            name: 'Ana',
            inlinePolicies: {
              own: document(allowing('sts:*', '*', { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } })),
            },
          },
        ],
      },
    ],
  });
  const get = (around: object) => call(world, 'GetFederationToken', { Name: 'Cleo' }, asUser(world), around);

  it('A-049 is us-east-1 at the global endpoint, else the Region called', () => {
    expect(answer(get(GLOBAL))).toBe('allow');
    expect(decider(get({ region: 'eu-west-1' }))).toBe('identity Condition:StringEquals:aws:RequestedRegion');
  });
});
