import { describe, expect, it, test } from 'vitest';
import { assumeRoleWithSAML } from './assumeRoleWithSAML.ts';
import { answer, lastSession, told } from './fixture.ts';
import {
  callWith,
  decider,
  DEPLOY,
  HOME,
  judged,
  NAMES,
  OKTA,
  OKTA_ARN,
  samlToken,
  trusting,
  worldTrusting,
} from './federatedRoleFixture.ts';

const ASSUME = 'AssumeRoleWithSAML';
const DENIED = '403 AccessDenied: Not authorized to perform sts:AssumeRoleWithSAML';
/** Of issuer, account and provider; computed apart from the lab. */
const QUALIFIER = 'aUkp6IisH5UpMfIXx9Yy7YYp/6U=';

const trusted = worldTrusting([trusting(OKTA_ARN, [ASSUME])]);

interface Asked {
  readonly world: typeof trusted;
  readonly params: Readonly<Record<string, unknown>>;
  readonly token: ReturnType<typeof samlToken>;
}

const assume = ({ world = trusted, params = {}, token = samlToken() }: Partial<Asked> = {}) =>
  callWith(
    assumeRoleWithSAML,
    world,
    { RoleArn: DEPLOY, PrincipalArn: OKTA_ARN, SAMLAssertion: 'PHNhbWw+', ...params },
    token,
  );

describe('the session', () => {
  test('B-002 B-093 D-040 is that of a role, with the provider and the keys that stay', () => {
    expect(lastSession(assume().world)).toEqual({
      kind: 'role',
      accessKeyId: expect.stringMatching(/^ASIA/),
      secretAccessKey: expect.any(String),
      sessionToken: expect.any(String),
      issuedAt: '2026-01-15T09:00:00Z',
      expiresAt: '2026-01-15T10:00:00Z',
      accountId: HOME,
      issuedTo: OKTA_ARN,
      roleName: 'Deploy',
      roleId: 'AROADEPLOYDEPLOYDEPLO',
      sessionName: 'ana',
      policies: { inline: null, managed: [] },
      tags: {},
      transitiveTagKeys: [],
      sourceIdentity: null,
      federatedProvider: OKTA_ARN,
      federatedKeys: {
        'saml:namequalifier': [QUALIFIER],
        'saml:sub': ['ana@example.com'],
        'saml:sub_type': ['persistent'],
      },
      tokenVersion: 2,
    });
  });

  test('B-081 B-092 B-098 the answer tells whose assertion it was', () => {
    expect(told(assume())).toEqual({
      members: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'],
      expires: '2026-01-15T10:00:00Z',
      AssumedRoleUser: {
        AssumedRoleId: 'AROADEPLOYDEPLOYDEPLO:ana',
        Arn: `arn:aws:sts::${HOME}:assumed-role/Deploy/ana`,
      },
      Subject: 'ana@example.com',
      SubjectType: 'persistent',
      Issuer: OKTA,
      Audience: 'https://signin.aws.amazon.com/saml',
      NameQualifier: QUALIFIER,
    });
  });

  test('A-042 the assertion says who calls', () => {
    expect(judged(assume())).toEqual({
      code: 'token.accepted',
      params: { provider: OKTA_ARN, subject: 'ana@example.com' },
    });
  });
});

describe('the length of the session', () => {
  const world = worldTrusting([trusting(OKTA_ARN, [ASSUME])], { role: { maxSessionDuration: 7200 } });
  const duration = (value: string) => ({ attributes: { [`${NAMES}SessionDuration`]: [value] } });

  it.each([
    ['B-025 is an hour', {}, {}, '10:00:00'],
    ['B-086 is what is asked for', { DurationSeconds: 7200 }, {}, '11:00:00'],
    ['B-086 ends with the session of the user', { DurationSeconds: 7200 }, until('09:10:00'), '09:10:00'],
    ['B-086 does not last as long as the session of the user', {}, until('12:00:00'), '10:00:00'],
    ['B-085 is shortened by SessionDuration', { DurationSeconds: 7200 }, duration('900'), '09:15:00'],
    ['B-085 is not lengthened by it', {}, duration('7200'), '10:00:00'],
    ['B-085 does not heed one that is too short', {}, duration('899'), '10:00:00'],
    ['B-085 does not heed one that is no number', {}, duration('1e3'), '10:00:00'],
    [
      'B-086 is the least of all',
      { DurationSeconds: 7200 },
      { ...duration('1800'), ...until('09:20:00') },
      '09:20:00',
    ],
  ])('%s', (_, params, changes, end) => {
    expect(told(assume({ world, params, token: samlToken(changes) }))).toMatchObject({
      expires: `2026-01-15T${end}Z`,
    });
  });

  it('B-020 is refused above the maximum of the role, however short the assertion has it', () => {
    const made = assume({
      world,
      params: { DurationSeconds: 7201 },
      token: samlToken(until('09:10:00')),
    });
    expect(answer(made)).toBe(
      '400 ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  });

  it('B-086 says in the trace what it has been shortened to', () => {
    const made = assume({ world, token: samlToken(until('09:10:00')) });
    expect(made.decision.trace.at(-1)?.reason).toEqual({
      code: 'duration.within',
      params: { requested: null, granted: 600, maximum: 600, chained: false },
    });
  });

  function until(time: string) {
    return { sessionNotOnOrAfter: `2026-01-15T${time}Z` };
  }
});

describe('the trust policy', () => {
  const under = (condition: Readonly<Record<string, Readonly<Record<string, unknown>>>>) =>
    worldTrusting([trusting(OKTA_ARN, [ASSUME], condition)]);

  it('B-082 B-089 asks for the endpoint, which is the recipient and not the audience', () => {
    const endpoint = (value: string) => under({ StringEquals: { 'SAML:aud': value } });
    expect(answer(assume({ world: endpoint('https://signin.aws.amazon.com/saml') }))).toBe('allow');
    const denied = assume({ world: endpoint('urn:amazon:webservices') });
    expect(answer(denied)).toBe(DENIED);
    expect(decider(denied)).toBe('trust Condition:StringEquals:SAML:aud');
  });

  it('B-090 asks for attributes of the user and for the provider', () => {
    const world = under({
      StringEquals: { 'saml:doc': `${HOME}/Okta`, 'saml:namequalifier': QUALIFIER },
      'ForAnyValue:StringEquals': { 'saml:edupersonaffiliation': 'staff' },
    });
    const affiliation = (...values: readonly string[]) =>
      samlToken({ attributes: { 'urn:oid:1.3.6.1.4.1.5923.1.1.1.1': values } });
    expect(answer(assume({ world, token: affiliation('member', 'staff') }))).toBe('allow');
    expect(answer(assume({ world, token: affiliation('member') }))).toBe(DENIED);
  });

  it('B-096 F-016 has to name the provider, and the denial names nobody', () => {
    const world = worldTrusting([trusting('cognito-identity.amazonaws.com', [ASSUME])]);
    expect(answer(assume({ world }))).toBe(DENIED);
    expect(decider(assume({ world }))).toBe('trust Principal');
  });

  it('B-096 that is missing with its role is denied the same', () => {
    const role = `arn:aws:iam::${HOME}:role/Gone`;
    const attributes = { [`${NAMES}Role`]: [`${role},${OKTA_ARN}`] };
    const gone = assume({ params: { RoleArn: role }, token: samlToken({ attributes }) });
    expect(answer(gone)).toBe(DENIED);
    expect(decider(gone)).toBe('protocol Parameter:RoleArn');
  });

  it('D-058 may ask for the name of the session, which the assertion gives', () => {
    expect(answer(assume({ world: under({ StringEquals: { 'sts:RoleSessionName': 'ana' } }) }))).toBe(
      'allow',
    );
  });
});

describe('tags and source identity', () => {
  it('B-087 B-096 tags need sts:TagSession', () => {
    const token = samlToken({
      attributes: {
        [`${NAMES}PrincipalTag:Team`]: ['ops'],
        [`${NAMES}PrincipalTag:Stage`]: ['live'],
        [`${NAMES}TransitiveTagKeys`]: ['Team', 'Stage'],
      },
    });
    expect(answer(assume({ token }))).toBe(DENIED);
    const world = worldTrusting([
      trusting(OKTA_ARN, [ASSUME, 'TagSession'], { StringEquals: { 'aws:RequestTag/Team': 'ops' } }),
    ]);
    expect(lastSession(assume({ world, token }).world)).toMatchObject({
      tags: { Team: 'ops', Stage: 'live' },
      transitiveTagKeys: ['Team', 'Stage'],
    });
  });

  it('B-087 B-096 a source identity needs sts:SetSourceIdentity', () => {
    const token = samlToken({ attributes: { [`${NAMES}SourceIdentity`]: ['ana'] } });
    expect(answer(assume({ token }))).toBe(DENIED);
    const world = worldTrusting([
      trusting(OKTA_ARN, [ASSUME, 'SetSourceIdentity'], { StringEquals: { 'sts:SourceIdentity': 'ana' } }),
    ]);
    const made = assume({ world, token });
    expect(lastSession(made.world)).toMatchObject({ sourceIdentity: 'ana' });
    expect(made.response).toMatchObject({ SourceIdentity: 'ana' });
  });
});

it('F-025 the parameters are looked at before the assertion', () => {
  const made = assume({ params: { PrincipalArn: 'short' }, token: samlToken({}, 'invalid') });
  expect(answer(made)).toBe(
    "400 ValidationError: 1 validation error detected: Value 'short' at 'principalArn' failed to satisfy constraint: Member must have length greater than or equal to 20",
  );
  expect(judged(made)).toEqual({ code: 'token.notLookedAt', params: {} });
});

it('B-041 session policies are looked at after it', () => {
  const params = { Policy: 'x' };
  expect(answer(assume({ params }))).toMatch(/^400 MalformedPolicyDocument/);
  expect(answer(assume({ params, token: samlToken({}, 'invalid') }))).toMatch(/^400 InvalidIdentityToken/);
});
