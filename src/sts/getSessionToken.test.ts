import { describe, expect, it, test } from 'vitest';
import {
  ANA,
  answer,
  asLast,
  asRoot,
  AUDIT,
  call,
  document,
  HOME,
  lastSession,
  told,
  worldOf,
} from './fixture.ts';

const get = (params = {}, world = worldOf()) => call(world, 'GetSessionToken', params);

describe('the session', () => {
  test('B-121 B-123 is that of the user who asked', () => {
    const made = get();
    const { kind, accountId, issuedTo, issuedAt, expiresAt, ...rest } = lastSession(made.world);
    expect({ kind, accountId, issuedTo, issuedAt, expiresAt }).toEqual({
      kind: 'user',
      accountId: HOME,
      issuedTo: ANA,
      issuedAt: '2026-01-15T09:00:00Z',
      expiresAt: '2026-01-15T21:00:00Z',
    });
    expect(rest).toEqual({
      accessKeyId: expect.stringMatching(/^ASIA/),
      secretAccessKey: expect.any(String),
      sessionToken: expect.any(String),
      userName: 'Ana',
      userId: 'AIDAANAANAANAANAANAAA',
      mfaAt: null,
      tokenVersion: 2,
    });
    expect(told(made)).toEqual({
      members: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'],
      expires: '2026-01-15T21:00:00Z',
    });
  });

  it.each([
    ['twelve hours when nothing is asked for', {}, '2026-01-15T21:00:00Z'],
    ['fifteen minutes at least', { DurationSeconds: 900 }, '2026-01-15T09:15:00Z'],
    ['36 hours at most', { DurationSeconds: 129600 }, '2026-01-16T21:00:00Z'],
  ])('B-015 I-015 lasts %s', (_, params, expires) => {
    expect(told(get(params))).toMatchObject({ expires });
  });

  it('B-124 B-139 is still the user to whoever asks', () => {
    const { world } = get();
    const { response } = call(world, 'GetCallerIdentity', {}, asLast(world));
    expect(response).toEqual({ UserId: 'AIDAANAANAANAANAANAAA', Account: HOME, Arn: ANA });
  });
});

describe('who may call', () => {
  test('B-122 no policy is asked, not even one that denies it', () => {
    const nothing = document({ Effect: 'Deny', Action: '*', Resource: '*' });
    const { decision } = get({}, worldOf({ nothing }));
    expect([decision.outcome, decision.decidedBy]).toEqual([
      'allow',
      { policyType: 'protocol', element: 'Credentials', policy: null, statement: null },
    ]);
  });

  const SESSIONS = [
    ['GetSessionToken', {}],
    ['GetFederationToken', { Name: 'Cleo' }],
    ['AssumeRole', { RoleArn: AUDIT, RoleSessionName: 'ana' }],
  ] as const;

  it.each(SESSIONS)('B-003 B-010 B-012 B-013 no session of %s', (operation, params) => {
    const { world } = call(worldOf(), operation, params);
    expect(answer(call(world, 'GetSessionToken', {}, asLast(world)))).toBe(
      '403 AccessDenied: Cannot call GetSessionToken with session credentials',
    );
  });

  test('what a service gets is not modelled', () => {
    const service = 'ec2.amazonaws.com';
    expect(answer(call(worldOf(), 'GetSessionToken', {}, { kind: 'service', service }))).toEqual([
      { feature: 'caller', name: service },
    ]);
  });
});

describe('parameters', () => {
  it.each([
    [899, "'899'", 'Member must have value greater than or equal to 900'],
    [129601, "'129601'", 'Member must have value less than or equal to 129600'],
  ])('B-121 DurationSeconds %i', (DurationSeconds, printed, constraint) => {
    expect(answer(get({ DurationSeconds }))).toBe(
      `400 ValidationError: 1 validation error detected: Value ${printed} at 'durationSeconds' failed to satisfy constraint: ${constraint}`,
    );
  });
});

describe('root', () => {
  const asked = (params = {}) => call(worldOf(), 'GetSessionToken', params, asRoot(HOME));
  const ROOT = `arn:aws:iam::${HOME}:root`;

  it('B-003 B-123 gets a session of its own', () => {
    const { world } = asked();
    expect(lastSession(world)).toEqual({
      kind: 'root',
      accessKeyId: expect.stringMatching(/^ASIA/),
      secretAccessKey: expect.any(String),
      sessionToken: expect.any(String),
      issuedAt: '2026-01-15T09:00:00Z',
      expiresAt: '2026-01-15T10:00:00Z',
      accountId: HOME,
      issuedTo: ROOT,
      taskPolicy: null,
      sourceIdentity: null,
      tokenVersion: 2,
    });
    expect(call(world, 'GetCallerIdentity', {}, asLast(world)).response).toEqual({
      UserId: HOME,
      Account: HOME,
      Arn: ROOT,
    });
  });

  it.each([
    [{}, '2026-01-15T10:00:00Z'],
    [{ DurationSeconds: 900 }, '2026-01-15T09:15:00Z'],
    [{ DurationSeconds: 3600 }, '2026-01-15T10:00:00Z'],
    [{ DurationSeconds: 129600 }, '2026-01-15T10:00:00Z'],
  ])('B-125 gets an hour at most, whatever it asks for: %j', (params, expires) => {
    expect(told(asked(params))).toMatchObject({ expires });
  });
});
