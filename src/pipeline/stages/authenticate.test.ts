import { describe, expect, it, test } from 'vitest';
import {
  asLast,
  asRoot,
  asUser,
  answer,
  because,
  call,
  decider,
  lastSession,
  later,
  worldFrom,
  HOME,
} from '../../sts/fixture.ts';
import type { CredentialProof } from '../../call/call.ts';
import type { World } from '../../world/world.ts';

const KEY = 'AKIAEXAMPLEOFANASKEY';
const OLD = 'AKIAEXAMPLEOFANASOLD';
const DENY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
});

const world = worldFrom({
  accounts: [
    {
      id: HOME,
      users: [
        {
          name: 'Ana',
          accessKeys: [
            { id: KEY, secret: 's' },
            { id: OLD, secret: 's', status: 'Inactive' },
          ],
          inlinePolicies: { nothing: DENY },
        },
      ],
    },
  ],
});

const issued = call(world, 'GetSessionToken').world;
const { accessKeyId, sessionToken } = lastSession(issued);

const who = (by: CredentialProof, at: World = issued) => call(at, 'GetCallerIdentity', {}, by);

const signed = (id: string, token: string | null = null): CredentialProof => ({
  kind: 'accessKey',
  accessKeyId: id,
  sessionToken: token,
});

const INVALID = '403 InvalidClientTokenId: The security token included in the request is invalid.';

describe('credentials that are not taken', () => {
  it.each([
    [
      'A-029 none',
      { kind: 'none' } as const,
      '403 MissingAuthenticationToken: Request is missing Authentication Token',
      { code: 'credentials.missing', params: {} },
    ],
    [
      'A-030 a key that nobody has',
      signed('AKIAEXAMPLEOFNOBODYS'),
      INVALID,
      { code: 'credentials.unknownKey', params: { accessKeyId: 'AKIAEXAMPLEOFNOBODYS' } },
    ],
    [
      'A-030 an inactive key',
      signed(OLD),
      INVALID,
      { code: 'credentials.inactiveKey', params: { accessKeyId: OLD, user: 'Ana' } },
    ],
    [
      'A-030 a long-term key with a token',
      signed(KEY, sessionToken),
      INVALID,
      { code: 'credentials.tokenWrong', params: { accessKeyId: KEY } },
    ],
    [
      'A-030 a temporary key that nobody has',
      signed('ASIAEXAMPLEOFNOBODYS', 't'),
      INVALID,
      { code: 'credentials.unknownKey', params: { accessKeyId: 'ASIAEXAMPLEOFNOBODYS' } },
    ],
    [
      'A-022 A-023 a temporary key without its token',
      signed(accessKeyId),
      INVALID,
      { code: 'credentials.tokenMissing', params: { accessKeyId } },
    ],
    [
      'A-030 a temporary key with the token of another',
      signed(accessKeyId, `${sessionToken}x`),
      INVALID,
      { code: 'credentials.tokenWrong', params: { accessKeyId } },
    ],
    [
      'A-030 root of an account that does not exist',
      asRoot('000011112222'),
      INVALID,
      { code: 'credentials.unknownKey', params: { accessKeyId: 'arn:aws:iam::000011112222:root' } },
    ],
  ])('%s', (_, by, text, reason) => {
    const made = who(by);
    expect([answer(made), decider(made), because(made)]).toEqual([text, 'protocol Credentials', reason]);
  });

  test('A-032 an expired session', () => {
    const at = later(issued, 'PT12H');
    expect([answer(who(asLast(issued), at)), because(who(asLast(issued), at))]).toEqual([
      '403 ExpiredToken: The security token included in the request is expired',
      {
        code: 'credentials.expired',
        params: { expiredAt: '2026-01-15T21:00:00Z', now: '2026-01-15T21:00:00Z' },
      },
    ]);
  });
});

test('A-001 the first letters of a key tell where it is looked for', () => {
  expect([answer(who(signed(KEY))), answer(who(asLast(issued)))]).toEqual(['allow', 'allow']);
});

test('A-039 no policy is asked when credentials are refused', () => {
  const questions = who(signed(OLD)).decision.trace.map(({ question }) => question);
  expect(questions).toEqual(['receive', 'authenticate']);
});

test('A-016 root has no user name, and its user id is that of its account', () => {
  expect(who(asRoot(HOME)).response).toEqual({
    UserId: HOME,
    Account: HOME,
    Arn: `arn:aws:iam::${HOME}:root`,
  });
  expect(answer(who(asUser(issued)))).toBe('allow');
});

test('A-028 I-014 a user has two keys at most', () => {
  const keys = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `AKIAEXAMPLEOFBENS${index}AB`, secret: 's' }));
  const withKeys = (count: number) => () =>
    worldFrom({ accounts: [{ id: HOME, users: [{ name: 'Ben', accessKeys: keys(count) }] }] });
  const two = withKeys(2)();
  expect(keys(2).map(({ id }) => answer(who(signed(id), two)))).toEqual(['allow', 'allow']);
  expect(withKeys(3)).toThrow('accessKeys');
});
