import { describe, expect, it, test } from 'vitest';
import { assumeRoleWithWebIdentity } from './assumeRoleWithWebIdentity.ts';
import { answer, lastSession, told } from './fixture.ts';
import {
  AWAY,
  callWith,
  CLAIMS,
  decider,
  DEPLOY,
  GITHUB_ARN,
  HOME,
  idToken,
  judged,
  NOW,
  trusting,
  worldTrusting,
} from './federatedRoleFixture.ts';

const ASSUME = 'AssumeRoleWithWebIdentity';
const SUB = 'token.actions.githubusercontent.com:sub';
const DENIED = '403 AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity';
const TAGS = 'https://aws.amazon.com/tags';
const SOURCE = 'https://aws.amazon.com/source_identity';
const ROLES = 'https://aws.amazon.com/roles';

const trusted = worldTrusting([trusting(GITHUB_ARN, [ASSUME])]);

const assume = ({ world = trusted, params = {}, token = idToken() }: Partial<Asked> = {}) =>
  callWith(
    assumeRoleWithWebIdentity,
    world,
    { RoleArn: DEPLOY, RoleSessionName: 'build-7', WebIdentityToken: 'eyJhbGci', ...params },
    token,
  );

interface Asked {
  readonly world: typeof trusted;
  readonly params: Readonly<Record<string, unknown>>;
  readonly token: ReturnType<typeof idToken> | null;
}

describe('the session', () => {
  test('B-002 B-110 D-040 is that of a role, with the provider and the keys that stay', () => {
    const { world } = assume({ token: idToken({ email: 'ana@example.com', amr: ['pwd', 'otp'] }) });
    expect(lastSession(world)).toEqual({
      kind: 'role',
      accessKeyId: expect.stringMatching(/^ASIA/),
      secretAccessKey: expect.any(String),
      sessionToken: expect.any(String),
      issuedAt: '2026-01-15T09:00:00Z',
      expiresAt: '2026-01-15T10:00:00Z',
      accountId: HOME,
      issuedTo: GITHUB_ARN,
      roleName: 'Deploy',
      roleId: 'AROADEPLOYDEPLOYDEPLO',
      sessionName: 'build-7',
      policies: { inline: null, managed: [] },
      tags: {},
      transitiveTagKeys: [],
      sourceIdentity: null,
      federatedProvider: GITHUB_ARN,
      federatedKeys: {
        'token.actions.githubusercontent.com:amr': ['pwd', 'otp'],
        'token.actions.githubusercontent.com:aud': ['sts.amazonaws.com'],
        'token.actions.githubusercontent.com:sub': [CLAIMS.sub],
      },
      tokenVersion: 2,
    });
  });

  test('B-118 the answer tells whose token it was', () => {
    expect(told(assume({ token: idToken({ aud: ['nobody', 'other'], [SOURCE]: undefined }) }))).toEqual({
      members: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'],
      expires: '2026-01-15T10:00:00Z',
      AssumedRoleUser: {
        AssumedRoleId: 'AROADEPLOYDEPLOYDEPLO:build-7',
        Arn: `arn:aws:sts::${HOME}:assumed-role/Deploy/build-7`,
      },
      SubjectFromWebIdentityToken: CLAIMS.sub,
      Provider: CLAIMS.iss,
      Audience: 'other',
    });
  });

  test('B-015 B-020 lasts as the role allows, however long the token does', () => {
    const world = worldTrusting([trusting(GITHUB_ARN, [ASSUME])], { role: { maxSessionDuration: 7200 } });
    expect(told(assume({ world, params: { DurationSeconds: 7200 } }))).toMatchObject({
      expires: '2026-01-15T11:00:00Z',
    });
    const tooLong = assume({ world, params: { DurationSeconds: 7201 } });
    expect(answer(tooLong)).toBe(
      '400 ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
    expect(decider(tooLong)).toBe('protocol Parameter:DurationSeconds');
  });

  test('B-102 comes from Google without a provider in the account', () => {
    const world = worldTrusting([trusting('accounts.google.com', [ASSUME])]);
    const token = idToken({ iss: 'https://accounts.google.com', aud: 'web', azp: 'android' });
    const made = assume({ world, token });
    expect(made.response).toMatchObject({
      Provider: 'https://accounts.google.com',
      Audience: 'android',
    });
    expect(lastSession(made.world)).toMatchObject({
      federatedProvider: 'accounts.google.com',
      federatedKeys: {
        'accounts.google.com:aud': ['android'],
        'accounts.google.com:sub': [CLAIMS.sub],
      },
    });
  });

  test('B-100 B-110 B-118 comes from an access token of Amazon', () => {
    const amazon = 'www.amazon.com';
    const condition = { StringEquals: { [`${amazon}:app_id`]: 'app', [`${amazon}:user_id`]: 'ana' } };
    const made = callWith(
      assumeRoleWithWebIdentity,
      worldTrusting([trusting(amazon, [ASSUME], condition)]),
      { RoleArn: DEPLOY, RoleSessionName: 'ana', WebIdentityToken: 'Atza|x', ProviderId: amazon },
      {
        kind: 'opaque',
        known: { provider: amazon, applicationId: 'app', userId: 'ana', expiresAt: '2026-01-15T09:00:01Z' },
      },
    );
    expect(made.response).toMatchObject({
      SubjectFromWebIdentityToken: 'ana',
      Provider: amazon,
      Audience: 'app',
    });
    expect(lastSession(made.world)).toMatchObject({
      issuedTo: amazon,
      federatedKeys: { [`${amazon}:app_id`]: ['app'], [`${amazon}:user_id`]: ['ana'] },
    });
  });
});

describe('the trust policy', () => {
  const onSubject = (sub: string) =>
    worldTrusting([trusting(GITHUB_ARN, [ASSUME], { StringLike: { [SUB]: sub } })]);

  it('B-108 B-113 asks for claims of the token', () => {
    const allowed = assume({ world: onSubject('repo:example-org/shop:*') });
    expect(answer(allowed)).toBe('allow');
    expect(decider(allowed)).toBe(`trust Condition:StringLike:${SUB}`);
    const denied = assume({ world: onSubject('repo:example-org/other:*') });
    expect(answer(denied)).toBe(DENIED);
    expect(decider(denied)).toBe(`trust Condition:StringLike:${SUB}`);
  });

  it('B-117 F-016 has to name the provider, and the denial names nobody', () => {
    const world = worldTrusting([trusting('accounts.google.com', [ASSUME])]);
    expect(answer(assume({ world }))).toBe(DENIED);
    expect(decider(assume({ world }))).toBe('trust Principal');
  });

  it('B-117 that is missing with its role is denied the same', () => {
    const gone = assume({ params: { RoleArn: `arn:aws:iam::${HOME}:role/Deploy` } });
    expect(answer(gone)).toBe(DENIED);
    expect(decider(gone)).toBe('protocol Parameter:RoleArn');
  });

  it.each([
    ['false', idToken()],
    ['true', idToken({ [ROLES]: ['arn:aws:iam::111122223333:role/Other', DEPLOY] })],
    ['true', idToken({ [ROLES]: DEPLOY })],
  ])('B-116 D-061 may ask whether the provider lists the role: %s', (value, token) => {
    const listing = (expected: string) =>
      worldTrusting([trusting(GITHUB_ARN, [ASSUME], { Bool: { 'sts:RoleAuthorizedByIdp': expected } })]);
    const other = value === 'true' ? 'false' : 'true';
    expect(answer(assume({ world: listing(value), token }))).toBe('allow');
    expect(answer(assume({ world: listing(other), token }))).toBe(DENIED);
  });

  it('D-058 may ask for the name of the session', () => {
    const named = worldTrusting([
      trusting(GITHUB_ARN, [ASSUME], { StringLike: { 'sts:RoleSessionName': 'build-*' } }),
    ]);
    expect(answer(assume({ world: named }))).toBe('allow');
    expect(answer(assume({ world: named, params: { RoleSessionName: 'deploy-7' } }))).toBe(DENIED);
  });
});

describe('tags and source identity', () => {
  const nested = {
    [TAGS]: { principal_tags: { Team: ['ops'], Stage: 'live' }, transitive_tag_keys: ['Team'] },
  };
  const flat = {
    [`${TAGS}/principal_tags/Team`]: 'ops',
    [`${TAGS}/principal_tags/Stage`]: ['live'],
    [`${TAGS}/transitive_tag_keys`]: ['Team'],
  };

  it.each([
    ['nested', nested],
    ['flattened', flat],
  ])('B-115 come from %s claims and need sts:TagSession', (_, claims) => {
    const token = idToken(claims);
    const unable = assume({ token });
    expect(answer(unable)).toBe(DENIED);
    expect(decider(unable)).toBe('trust Action');
    const world = worldTrusting([
      trusting(GITHUB_ARN, [ASSUME, 'TagSession'], {
        StringEquals: { 'aws:RequestTag/Team': 'ops', 'sts:TransitiveTagKeys': 'Team' },
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['Team', 'Stage'] },
      }),
    ]);
    const made = assume({ world, token });
    expect(lastSession(made.world)).toMatchObject({
      tags: { Team: 'ops', Stage: 'live' },
      transitiveTagKeys: ['Team'],
    });
    expect(made.response).toMatchObject({ PackedPolicySize: expect.any(Number) });
  });

  it('B-115 B-073 D-059 a source identity needs sts:SetSourceIdentity', () => {
    const token = idToken({ [SOURCE]: 'ana' });
    expect(answer(assume({ token }))).toBe(DENIED);
    const world = worldTrusting([
      trusting(GITHUB_ARN, [ASSUME, 'SetSourceIdentity'], { StringEquals: { 'sts:SourceIdentity': 'ana' } }),
    ]);
    const made = assume({ world, token });
    expect(lastSession(made.world)).toMatchObject({ sourceIdentity: 'ana' });
    expect(made.response).toMatchObject({ SourceIdentity: 'ana' });
  });
});

describe('the parameters', () => {
  const forged = idToken({ iss: 'https://nowhere.example.com' }, 'invalid');

  it('F-025 are looked at before the token', () => {
    const short = assume({ params: { RoleSessionName: 'b' }, token: forged });
    expect(answer(short)).toBe(
      "400 ValidationError: 1 validation error detected: Value 'b' at 'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2",
    );
    expect(judged(short)).toEqual({ code: 'token.notLookedAt', params: {} });
  });

  it('B-017 and so is the ARN of the role', () => {
    const value = `arn:aws:iam::${HOME}:user/Ana`;
    expect(answer(assume({ params: { RoleArn: value }, token: forged }))).toBe(
      `400 ValidationError: ${value} is invalid`,
    );
  });

  it('B-041 session policies come after it', () => {
    const params = { Policy: 'x' };
    expect(answer(assume({ params }))).toMatch(/^400 MalformedPolicyDocument/);
    expect(answer(assume({ params, token: forged }))).toMatch(/^400 InvalidIdentityToken/);
  });
});

it('A-042 no credentials are asked for, and a good token says who calls', () => {
  const made = assume();
  expect(judged(made)).toEqual({
    code: 'token.accepted',
    params: { provider: GITHUB_ARN, subject: CLAIMS.sub },
  });
  expect(made.decision.trace.filter(({ question }) => question === 'mayCall')).toMatchObject([
    { reason: { code: 'mayCall.yes', params: { arn: GITHUB_ARN } }, rules: ['B-002'] },
  ]);
});

it('B-103 the provider has to be in the account of the role', () => {
  const elsewhere = assume({ params: { RoleArn: `arn:aws:iam::${AWAY}:role/Deploy` } });
  expect(answer(elsewhere)).toBe(
    `400 InvalidIdentityToken: No OpenIDConnect provider found in your account for ${CLAIMS.iss}`,
  );
  expect(NOW * 1000).toBe(Date.parse(elsewhere.world.clock));
});
