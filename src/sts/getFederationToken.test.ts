import { describe, expect, it, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  allowing,
  ANA,
  answer,
  ask,
  asLast,
  asRoot,
  AUDIT,
  AWAY,
  call,
  document,
  HOME,
  lastSession,
  permissions,
  READ,
  SCOPED,
  told,
  worldFrom,
  worldOf,
} from './fixture.ts';

const get = (params = {}, world = worldOf()) =>
  call(world, 'GetFederationToken', { Name: 'Cleo', ...params });

const CLEO = `arn:aws:sts::${HOME}:federated-user/Cleo`;

describe('the session', () => {
  test('B-129 B-133 is that of a federated user, with the policies passed', () => {
    const made = get({ Policy: READ, PolicyArns: [{ arn: SCOPED }] });
    expect(lastSession(made.world)).toEqual({
      kind: 'federatedUser',
      accessKeyId: expect.stringMatching(/^ASIA/),
      secretAccessKey: expect.any(String),
      sessionToken: expect.any(String),
      issuedAt: '2026-01-15T09:00:00Z',
      expiresAt: '2026-01-15T21:00:00Z',
      accountId: HOME,
      issuedTo: ANA,
      userName: 'Ana',
      userId: 'AIDAANAANAANAANAANAAA',
      name: 'Cleo',
      policies: { inline: READ, managed: [SCOPED] },
      tags: {},
      tokenVersion: 2,
    });
    expect(told(made)).toEqual({
      members: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'],
      expires: '2026-01-15T21:00:00Z',
      FederatedUser: { FederatedUserId: `${HOME}:Cleo`, Arn: CLEO },
      PackedPolicySize: expect.any(Number),
    });
  });

  it('A-021 may be asked for without any policy', () => {
    expect(lastSession(get().world)).toMatchObject({ policies: { inline: null, managed: [] } });
    expect(get().response).toMatchObject({ PackedPolicySize: 0 });
  });

  it('B-015 I-015 lasts as long as asked, 36 hours at most', () => {
    expect(told(get({ DurationSeconds: 129600 }))).toMatchObject({ expires: '2026-01-16T21:00:00Z' });
    expect(answer(get({ DurationSeconds: 129601 }))).toBe(
      "400 ValidationError: 1 validation error detected: Value '129601' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 129600",
    );
  });

  it('A-010 A-014 B-139 has the user id and the ARN of the federated user', () => {
    const { world } = get();
    const { response } = call(world, 'GetCallerIdentity', {}, asLast(world));
    expect(response).toEqual({ UserId: `${HOME}:Cleo`, Account: HOME, Arn: CLEO });
  });
});

describe('who may call', () => {
  it('B-128 B-136 those whose policies allow it on the ARN of the federated user', () => {
    const allowingOn = (resource: string) =>
      worldOf({ own: document(allowing('sts:GetFederationToken', resource)) });
    const named = `arn:aws:sts::${HOME}:federated-user`;
    expect(get({}, allowingOn(`${named}/Cleo`)).decision.outcome).toBe('allow');
    const { decision } = get({}, allowingOn(`${named}/Dora`));
    expect(decision.decidedBy).toMatchObject({ policyType: 'identity', element: 'Resource' });
    expect(answer(get({}, allowingOn(`${named}/Dora`)))).toBe(
      `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:GetFederationToken on resource: ${CLEO} because no identity-based policy allows the sts:GetFederationToken action`,
    );
  });

  it.each([
    ['GetSessionToken', {}],
    ['GetFederationToken', { Name: 'Dora' }],
    ['AssumeRole', { RoleArn: AUDIT, RoleSessionName: 'ana' }],
  ])('B-004 B-010 B-012 B-013 no session of %s', (operation, params) => {
    const { world } = call(worldOf(), operation, params);
    expect(answer(call(world, 'GetFederationToken', { Name: 'Cleo' }, asLast(world)))).toBe(
      '403 AccessDenied: Cannot call GetFederationToken with session credentials',
    );
  });

  test('what a service gets is not modelled', () => {
    const service = 'ec2.amazonaws.com';
    const credentials = { kind: 'service', service } as const;
    expect(answer(call(worldOf(), 'GetFederationToken', { Name: 'Cleo' }, credentials))).toEqual([
      { feature: 'caller', name: service },
    ]);
  });

  test('B-001 B-012 the federated user may not assume roles', () => {
    const { world } = get();
    const params = { RoleArn: AUDIT, RoleSessionName: 'cleo' };
    expect(answer(call(world, 'AssumeRole', params, asLast(world)))).toBe(
      `403 AccessDenied: User: ${CLEO} is not authorized to perform: sts:AssumeRole on resource: ${AUDIT}`,
    );
  });
});

describe('parameters', () => {
  it.each([
    [
      'C',
      "Value 'C' at 'name' failed to satisfy constraint: Member must have length greater than or equal to 2",
    ],
    [
      'c'.repeat(33),
      `Value '${'c'.repeat(33)}' at 'name' failed to satisfy constraint: Member must have length less than or equal to 32`,
    ],
    [
      'a b',
      "Value 'a b' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
    ],
    [null, "Value null at 'name' failed to satisfy constraint: Member must not be null"],
  ])('B-127 I-010 Name %s', (Name, violation) => {
    expect(answer(get({ Name }))).toBe(`400 ValidationError: 1 validation error detected: ${violation}`);
  });

  it('B-035 an inline policy of more than 2048 characters breaks the API model', () => {
    const Policy = READ.padEnd(2049);
    expect(answer(get({ Policy }))).toBe(
      `400 ValidationError: 1 validation error detected: Value '${Policy}' at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048`,
    );
  });

  it('B-037 managed policies are those of the account of the user', () => {
    const arn = SCOPED.replace(HOME, AWAY);
    expect(answer(get({ PolicyArns: [{ arn }] }))).toBe(`400 ValidationError: ${arn} is invalid`);
  });
});

describe('tags', () => {
  const Tags = [{ Key: 'team', Value: 'red' }];
  const able = (...actions: readonly string[]) => worldOf({ own: document(allowing(actions)) });

  it('B-128 B-059 need sts:TagSession besides', () => {
    const made = get({ Tags }, able('sts:GetFederationToken', 'sts:TagSession'));
    expect(permissions(made)).toEqual(['sts:TagSession tags pass']);
    expect(lastSession(made.world)).toMatchObject({ name: 'Cleo', tags: { team: 'red' } });
    const unable = get({ Tags }, able('sts:GetFederationToken'));
    expect(permissions(unable)).toEqual(['sts:TagSession tags stop']);
    expect(answer(unable)).toBe(
      `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:TagSession on resource: ${CLEO} because no identity-based policy allows the sts:TagSession action`,
    );
  });

  it('B-128 cannot be transitive: what would make them so is unknown and ignored', () => {
    const made = get(
      { Tags, TransitiveTagKeys: ['other'] },
      able('sts:GetFederationToken', 'sts:TagSession'),
    );
    expect(answer(made)).toBe('allow');
    expect(lastSession(made.world)).not.toHaveProperty('transitiveTagKeys');
  });

  it('B-069 are keys of both questions', () => {
    const own = document(
      allowing(['sts:GetFederationToken', 'sts:TagSession'], '*', {
        StringEquals: { 'aws:RequestTag/team': 'red' },
      }),
    );
    expect(answer(get({ Tags }, worldOf({ own })))).toBe('allow');
    expect(answer(get({ Tags: [{ Key: 'team', Value: 'blue' }] }, worldOf({ own })))).toContain(
      'is not authorized to perform: sts:GetFederationToken',
    );
  });

  it('D-030 are tags of the caller afterwards, before those of the user', () => {
    const world = worldFrom({
      accounts: [
        {
          id: HOME,
          users: [
            {
              name: 'Ana',
              tags: { team: 'green', stage: 'live' },
              inlinePolicies: { own: document(allowing('*')) },
            },
          ],
        },
      ],
    });
    const made = get({ Tags, Policy: document(allowing('*')) }, world);
    const reads = (team: string, stage: string) => {
      const condition = { StringEquals: { 'aws:PrincipalTag/team': team, 'aws:PrincipalTag/stage': stage } };
      const policy = { own: document(allowing('sts:*'), allowing('s3:*', '*', condition)) };
      const changed = { ...made.world, accounts: withPolicies(made.world, policy) };
      return ask(changed, 's3:ListAllMyBuckets', asLast(made.world)).decision.outcome;
    };
    expect([reads('red', 'live'), reads('green', 'live')]).toEqual(['allow', 'deny']);
  });
});

const withPolicies = ({ accounts }: World, inlinePolicies: Readonly<Record<string, string>>) =>
  accounts.map((account) => ({
    ...account,
    users: account.users.map((user) => ({ ...user, inlinePolicies })),
  }));

describe('root', () => {
  const asked = (params = {}) =>
    call(worldOf(), 'GetFederationToken', { Name: 'Cleo', ...params }, asRoot(HOME));

  it('B-004 may ask without any policy; nobody stands behind the session', () => {
    const { world } = asked({ Policy: READ });
    expect(lastSession(world)).toMatchObject({
      kind: 'federatedUser',
      name: 'Cleo',
      userName: null,
      userId: null,
      issuedTo: `arn:aws:iam::${HOME}:root`,
      policies: { inline: READ, managed: [] },
    });
    expect(call(world, 'GetCallerIdentity', {}, asLast(world)).response).toEqual({
      UserId: `${HOME}:Cleo`,
      Account: HOME,
      Arn: CLEO,
    });
  });

  it.each([
    [{}, '2026-01-15T10:00:00Z'],
    [{ DurationSeconds: 900 }, '2026-01-15T09:15:00Z'],
    [{ DurationSeconds: 129600 }, '2026-01-15T10:00:00Z'],
  ])('B-134 gets an hour at most, whatever it asks for: %j', (params, expires) => {
    expect(told(asked(params))).toMatchObject({ expires });
  });
});
