import { describe, expect, it, test } from 'vitest';
import {
  ANA,
  answer,
  asLast,
  AUDIT,
  AWAY,
  call,
  document,
  HOME,
  lastSession,
  READ,
  SCOPED,
  told,
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
    });
    expect(told(made)).toEqual({
      members: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'],
      expires: '2026-01-15T21:00:00Z',
      FederatedUser: { FederatedUserId: `${HOME}:Cleo`, Arn: CLEO },
    });
  });

  it('may be asked for without any policy', () => {
    expect(lastSession(get().world)).toMatchObject({ policies: { inline: null, managed: [] } });
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
    const allowing = (resource: string) =>
      worldOf({
        own: document({ Effect: 'Allow', Action: 'sts:GetFederationToken', Resource: resource }),
      });
    const named = `arn:aws:sts::${HOME}:federated-user`;
    expect(get({}, allowing(`${named}/Cleo`)).decision.outcome).toBe('allow');
    const { decision } = get({}, allowing(`${named}/Dora`));
    expect(decision.decidedBy).toMatchObject({ policyType: 'identity', element: 'Resource' });
    expect(answer(get({}, allowing(`${named}/Dora`)))).toBe(
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

  it.each([
    [{ kind: 'root', accountId: HOME } as const, `arn:aws:iam::${HOME}:root`],
    [{ kind: 'service', service: 'ec2.amazonaws.com' } as const, 'ec2.amazonaws.com'],
  ])('what %j gets is not modelled', (credentials, name) => {
    expect(answer(call(worldOf(), 'GetFederationToken', { Name: 'Cleo' }, credentials))).toEqual([
      { feature: 'caller', name },
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

  it('for tags are not modelled', () => {
    expect(answer(get({ Tags: [{ Key: 'team', Value: 'red' }] }))).toEqual([
      { feature: 'parameter', name: 'Tags' },
    ]);
  });
});
