import { describe, expect, it, test } from 'vitest';
import type { TokenProof } from '../../call/tokenProof.ts';
import { askedWithIdToken, DEPLOY, GITHUB, idToken, NOW, refusedFor } from '../federatedRoleFixture.ts';

const TAGS = 'https://aws.amazon.com/tags';
const SOURCE = 'https://aws.amazon.com/source_identity';
const ROLES = 'https://aws.amazon.com/roles';
const OUTBOUND = 'https://abc.tokens.sts.global.api.aws';

const NOT_A_JWT =
  '400 InvalidIdentityToken: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)';
const NO_KEY =
  "400 InvalidIdentityToken: Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements";
const expiredAt = (exp: number) =>
  `400 ExpiredTokenException: Token expired: current date/time ${NOW} must be before the expiration date/time ${exp}`;

describe('an ID token is refused', () => {
  test.each<
    [title: string, token: TokenProof | null, answer: string, part: string, what: string, detail: string]
  >([
    [
      'B-100 that cannot be read',
      { kind: 'unreadable', problem: 'notJwt' },
      NOT_A_JWT,
      'format',
      'unreadable',
      '',
    ],
    ['B-100 that nobody has looked at', null, NOT_A_JWT, 'format', 'unreadable', ''],
    [
      'B-100 that is an access token',
      { kind: 'opaque', known: null },
      NOT_A_JWT,
      'format',
      'accessToken',
      '',
    ],
    [
      'B-103 of an issuer without a provider',
      idToken({ iss: 'https://login.example.com' }),
      '400 InvalidIdentityToken: No OpenIDConnect provider found in your account for https://login.example.com',
      'iss',
      'noProvider',
      'https://login.example.com',
    ],
    [
      'B-103 of an issuer that is not quite the URL of the provider',
      idToken({ iss: `${GITHUB}/` }),
      `400 InvalidIdentityToken: No OpenIDConnect provider found in your account for ${GITHUB}/`,
      'iss',
      'noProvider',
      `${GITHUB}/`,
    ],
    [
      'B-103 without an issuer',
      idToken({ iss: undefined }),
      '400 InvalidIdentityToken: No OpenIDConnect provider found in your account for ',
      'iss',
      'noProvider',
      '',
    ],
    [
      'B-119 that AWS has made itself',
      idToken({ iss: OUTBOUND, aud: 'other' }),
      NOT_A_JWT,
      'iss',
      'outbound',
      'abc.tokens.sts.global.api.aws',
    ],
    ['B-105 of an unknown key', idToken({}, 'unknownKey'), NO_KEY, 'signature', 'unknownKey', 'key-1'],
    ['B-105 of an issuer without keys', idToken({}, 'none'), NO_KEY, 'signature', 'unknownKey', 'key-1'],
    [
      'B-101 of an algorithm that STS does not take',
      idToken({}, 'algorithm'),
      NOT_A_JWT,
      'signature',
      'algorithm',
      'RS256',
    ],
    [
      'B-101 whose signature is not good',
      idToken({}, 'invalid'),
      NOT_A_JWT,
      'signature',
      'signature',
      'key-1',
    ],
    ['B-101 without an end', idToken({ exp: undefined }), NOT_A_JWT, 'exp', 'timestamp', 'exp'],
    [
      'B-101 whose end is a text',
      idToken({ exp: `${NOW + 60}` }),
      NOT_A_JWT,
      'exp',
      'timestamp',
      `exp: "${NOW + 60}"`,
    ],
    [
      'B-101 issued within a second',
      idToken({ iat: NOW + 0.5 }),
      NOT_A_JWT,
      'iat',
      'timestamp',
      `iat: ${NOW}.5`,
    ],
    [
      'B-107 A-033 that has expired',
      idToken({ exp: NOW - 300 }),
      expiredAt(NOW - 300),
      'exp',
      'expired',
      `${NOW - 300}`,
    ],
    ['B-101 for later', idToken({ nbf: NOW + 301 }), NOT_A_JWT, 'nbf', 'notYetValid', `${NOW + 301}`],
    ['B-101 from the future', idToken({ iat: NOW + 301 }), NOT_A_JWT, 'iat', 'notYetValid', `${NOW + 301}`],
    [
      'B-104 for another audience',
      idToken({ aud: ['a', 'b'] }),
      '400 InvalidIdentityToken: Incorrect token audience',
      'aud',
      'audience',
      'a, b',
    ],
    [
      'B-104 B-108 for another party, whatever its audience',
      idToken({ azp: 'app' }),
      '400 InvalidIdentityToken: Incorrect token audience',
      'aud',
      'audience',
      'app',
    ],
    [
      'B-104 for nobody',
      idToken({ aud: undefined }),
      '400 InvalidIdentityToken: Incorrect token audience',
      'aud',
      'audience',
      '',
    ],
    ['B-118 about nobody', idToken({ sub: undefined }), NOT_A_JWT, 'sub', 'subject', ''],
    [
      'B-116 that lists other roles',
      idToken({ [ROLES]: [] }),
      '400 InvalidIdentityToken: The token does not list the requested role',
      ROLES,
      'roleNotListed',
      DEPLOY,
    ],
    [
      'B-115 with a source identity that is none',
      idToken({ [SOURCE]: 'aws:ana' }),
      '400 InvalidIdentityToken: Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"',
      SOURCE,
      'sourceIdentity',
      'aws:ana',
    ],
    [
      'B-115 B-062 with a tag twice',
      idToken({ [TAGS]: { principal_tags: { Team: ['a'], team: ['b'] } } }),
      '400 InvalidParameterValue: Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      TAGS,
      'tags',
      'team',
    ],
    [
      'B-115 B-087 with two values for a tag',
      idToken({ [TAGS]: { principal_tags: { Team: ['a', 'b'] } } }),
      '400 InvalidParameterValue: Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      TAGS,
      'tags',
      'Team',
    ],
    [
      'B-115 B-063 with a transitive key that is no tag',
      idToken({ [TAGS]: { principal_tags: { Team: ['a'] }, transitive_tag_keys: ['Stage'] } }),
      '400 InvalidParameterValue: The specified transitive tag key must be included in the requested tags.',
      TAGS,
      'tags',
      'Stage',
    ],
    [
      'B-115 with a tag whose key breaks the API model',
      idToken({ [TAGS]: { principal_tags: { 'a!': ['b'] } } }),
      "400 ValidationError: 1 validation error detected: Value 'a!' at 'tags.1.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
      TAGS,
      'tags',
      'a!',
    ],
  ])('%s', (_, token, told, part, what, detail) => {
    expect(askedWithIdToken(token)).toEqual([told, `protocol Token:${part}`, refusedFor(what, detail)]);
  });

  it.each([
    ['expired within five minutes', { exp: NOW - 299 }],
    ['ahead of the clock by five minutes', { nbf: NOW + 300, iat: NOW + 300 }],
    ['without times but an end', { nbf: undefined, iat: undefined }],
    ['for one registered audience among others', { aud: ['x', 'other'] }],
    ['for a registered party', { aud: 'x', azp: 'other' }],
  ])('but not %s', (_, claims) => {
    expect(askedWithIdToken(idToken(claims))[0]).toBe('allow');
  });
});
