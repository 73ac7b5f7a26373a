import { describe, expect, it, test } from 'vitest';
import { applyEdit } from '../world/edit.ts';
import type { World } from '../world/world.ts';
import {
  allowing,
  ANA,
  answer,
  asLast,
  asUser,
  AUDIT,
  because,
  call,
  decider,
  document,
  HOME,
  later,
  permissions,
  trusting,
  worldFrom,
} from './fixture.ts';

const SHOP = 'https://shop.example.com';
const PARAMS = { Audience: [SHOP], SigningAlgorithm: 'RS256' };
const NAMESPACE = 'https://sts.amazonaws.com/';

/** 2026-01-15T09:00:00Z, the time of the world. */
const NOW = 1_768_467_600;

const worldWith = (
  own: object = allowing('*'),
  account: object = {},
  organization: object | null = null,
): World =>
  worldFrom({
    ...(organization && { organization }),
    accounts: [
      {
        id: HOME,
        outboundFederation: true,
        users: [{ name: 'Ana', tags: { team: 'red' }, inlinePolicies: { own: document(own) } }],
        roles: [
          {
            name: 'Audit',
            path: '/ops/',
            tags: { stage: 'live', team: 'blue' },
            trustPolicy: document(trusting('*', ['AssumeRole', 'TagSession', 'SetSourceIdentity'])),
            inlinePolicies: { own: document(allowing('*')) },
          },
        ],
        ...account,
      },
    ],
  });

const get = (params: object = {}, world = worldWith(), by = asUser(world), around: object = {}) =>
  call(world, 'GetWebIdentityToken', { ...PARAMS, ...params }, by, around);

const claimsOf = (made: ReturnType<typeof get>) => made.sign?.claims ?? {};

describe('the token', () => {
  test('B-154 B-158 has these claims for a user', () => {
    const made = get();
    expect(made.response).toEqual({ Expiration: '2026-01-15T09:05:00Z' });
    expect(made.sign).toEqual({
      member: 'WebIdentityToken',
      algorithm: 'RS256',
      claims: {
        iss: expect.stringMatching(
          /^https:\/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tokens\.sts\.global\.api\.aws$/,
        ),
        aud: SHOP,
        sub: ANA,
        iat: NOW,
        exp: NOW + 300,
        jti: expect.any(String),
        [NAMESPACE]: {
          aws_account: HOME,
          principal_id: ANA,
          source_region: 'us-east-1',
          principal_tags: { team: 'red' },
        },
      },
    });
  });

  test('B-061 a tag of the session takes the place of the role’s, whatever their case', () => {
    const RoleArn = AUDIT.replace('Audit', 'ops/Audit');
    const tagged = applyEdit(worldWith(), [
      { op: 'add', path: '/accounts/0/roles/0/tags', value: { TEAM: 'blue', kept: 'yes' } },
    ]);
    if (!tagged.ok) throw new Error(JSON.stringify(tagged.error));
    const { world } = call(tagged.value.world, 'AssumeRole', {
      RoleArn,
      RoleSessionName: 'ana',
      Tags: [{ Key: 'team', Value: 'red' }],
    });
    const claims = claimsOf(get({}, world, asLast(world)));
    expect((claims as Readonly<Record<string, object>>)[NAMESPACE]).toEqual(
      expect.objectContaining({ principal_id: RoleArn, principal_tags: { kept: 'yes', team: 'red' } }),
    );
  });

  test('B-154 has somebody whom it is for', () => {
    expect(answer(get({ Audience: [] }))).toBe(
      "400 ValidationError: 1 validation error detected: Value '[]' at 'audience' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
  });

  test('B-158 names the role of a session, and what its session has', () => {
    const RoleArn = AUDIT.replace('Audit', 'ops/Audit');
    const { world } = call(worldWith(), 'AssumeRole', {
      RoleArn,
      RoleSessionName: 'ana',
      Tags: [{ Key: 'team', Value: 'red' }],
      SourceIdentity: 'ana',
    });
    expect(claimsOf(get({}, world, asLast(world)))).toMatchObject({
      sub: RoleArn,
      [NAMESPACE]: {
        aws_account: HOME,
        source_region: 'us-east-1',
        principal_tags: { stage: 'live', team: 'red' },
        original_session_exp: '2026-01-15T10:00:00Z',
        source_identity: 'ana',
      },
    });
  });

  test('B-158 tells the organization and the Region', () => {
    const organization = {
      id: 'o-exampleorg',
      managementAccount: HOME,
      units: [{ path: 'Root', accounts: [HOME] }],
    };
    const world = worldWith(allowing('*'), {}, organization);
    expect(claimsOf(get({}, world, asUser(world), { region: 'eu-west-1' }))).toMatchObject({
      [NAMESPACE]: { org_id: 'o-exampleorg', source_region: 'eu-west-1' },
    });
  });

  test('B-154 B-158 has tags and several audiences as they are passed', () => {
    const made = get({
      Audience: [SHOP, 'other'],
      SigningAlgorithm: 'ES384',
      DurationSeconds: 3600,
      Tags: [{ Key: 'order', Value: '7' }],
    });
    expect(made.sign?.algorithm).toBe('ES384');
    expect(claimsOf(made)).toMatchObject({
      aud: [SHOP, 'other'],
      exp: NOW + 3600,
      [NAMESPACE]: { request_tags: { order: '7' } },
    });
  });
});

describe('who may call', () => {
  it('B-007 B-157 those whose own policies allow it', () => {
    const made = get({}, worldWith(allowing('s3:*')));
    expect([answer(made), decider(made)]).toEqual([
      `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:GetWebIdentityToken because no identity-based policy allows the sts:GetWebIdentityToken action`,
      'identity Action',
    ]);
  });

  it('B-157 sts:TagGetWebIdentityToken is needed for tags', () => {
    const Tags = [{ Key: 'order', Value: '7' }];
    expect(permissions(get({ Tags }))).toEqual(['sts:TagGetWebIdentityToken tags pass']);
    expect(permissions(get())).toEqual([]);
    const made = get({ Tags }, worldWith(allowing('sts:GetWebIdentityToken')));
    expect(permissions(made)).toEqual(['sts:TagGetWebIdentityToken tags stop']);
    expect(answer(made)).toContain('is not authorized to perform: sts:TagGetWebIdentityToken');
  });

  it.each([
    [
      'the audience',
      { 'ForAllValues:StringEquals': { 'sts:IdentityTokenAudience': SHOP } },
      { Audience: [SHOP, 'other'] },
    ],
    ['the length', { NumericLessThanEquals: { 'sts:DurationSeconds': '300' } }, { DurationSeconds: 301 }],
    ['the algorithm', { StringEquals: { 'sts:SigningAlgorithm': 'RS256' } }, { SigningAlgorithm: 'ES384' }],
    ['tags', { StringEquals: { 'aws:RequestTag/order': '7' } }, { Tags: [{ Key: 'order', Value: '8' }] }],
  ])('B-157 policies can ask for %s', (what, condition, params) => {
    const world = worldWith(allowing('sts:*', '*', condition));
    const good = what === 'tags' ? { Tags: [{ Key: 'order', Value: '7' }] } : {};
    const [[operator, tested]] = Object.entries(condition) as [[string, object]];
    expect(answer(get(good, world))).toBe('allow');
    expect(decider(get(params, world))).toBe(`identity Condition:${operator}:${Object.keys(tested)[0]}`);
  });
});

describe('limits', () => {
  it('B-155 the account has to have switched the feature on', () => {
    const made = get({}, worldWith(allowing('*'), { outboundFederation: false }));
    expect([made.decision.error?.message, decider(made), because(made)]).toEqual([
      'outboundFederationDisabled',
      'protocol Credentials',
      { code: 'outbound.disabled', params: { accountId: HOME } },
    ]);
    expect(answer(made)).toMatch(/^403 OutboundWebIdentityFederationDisabledException: /);
  });

  it('B-156 it does not outlive the session that asks', () => {
    const RoleArn = AUDIT.replace('Audit', 'ops/Audit');
    const issued = call(worldWith(), 'AssumeRole', { RoleArn, RoleSessionName: 'ana', DurationSeconds: 900 });
    const at = later(issued.world, 'PT10M');
    expect(answer(get({}, at, asLast(at)))).toBe('allow');
    const made = get({ DurationSeconds: 301 }, at, asLast(at));
    expect(answer(made)).toMatch(/^403 SessionDurationEscalationException: /);
    expect([decider(made), because(made)]).toEqual([
      'protocol Parameter:DurationSeconds',
      { code: 'outbound.outlivesSession', params: { requested: 301, left: 300 } },
    ]);
  });

  it('B-156 tags that are too large are refused', () => {
    const Tags = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: 'v'.repeat(100) }));
    const made = get({ Tags });
    expect(answer(made)).toMatch(/^400 JWTPayloadSizeExceededException: /);
    expect([decider(made), because(made)]).toMatchObject([
      'protocol Parameter:Tags',
      { code: 'outbound.tooLarge', params: { maximum: 4096 } },
    ]);
  });
});

describe('parameters', () => {
  const broken = (violation: string) => `400 ValidationError: 1 validation error detected: ${violation}`;

  it.each([
    [{ Audience: null }, "Value null at 'audience' failed to satisfy constraint: Member must not be null"],
    [
      { Audience: [''] },
      "Value '' at 'audience.1.member' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      { SigningAlgorithm: null },
      "Value null at 'signingAlgorithm' failed to satisfy constraint: Member must not be null",
    ],
    [
      { SigningAlgorithm: 'HS256' },
      "Value 'HS256' at 'signingAlgorithm' failed to satisfy constraint: Member must satisfy enum value set: [RS256, ES384]",
    ],
  ])('B-154 %j', (params, violation) => {
    expect(answer(get(params))).toBe(broken(violation));
  });

  it('B-154 there are ten audiences at most', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => `a${index}`);
    expect(answer(get({ Audience: eleven.slice(1) }))).toBe('allow');
    expect(answer(get({ Audience: eleven }))).toContain(
      "at 'audience' failed to satisfy constraint: Member must have length less than or equal to 10",
    );
  });

  it('A-045 what other operations know is ignored', () => {
    expect(answer(get({ TransitiveTagKeys: ['x'], ExternalId: '*' }))).toBe('allow');
  });
});
