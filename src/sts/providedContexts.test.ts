import { describe, expect, it, test } from 'vitest';
import type { TokenProof, WebIdentityProof } from '../call/tokenProof.ts';
import {
  ANA,
  answer,
  asUser,
  AUDIT,
  because,
  call,
  decider,
  document,
  HOME,
  permissions,
  trusting,
  worldFrom,
} from './fixture.ts';

const IDENTITY_CENTER = 'arn:aws:iam::aws:contextProvider/IdentityCenter';
const QUICK_SIGHT = 'arn:aws:iam::aws:contextProvider/QuickSight';
const ACTIONS = ['AssumeRole', 'SetContext'];

const onKey = (key: string, value: string) => ({
  'ForAllValues:StringEquals': { [key]: value },
  Null: { [key]: 'false' },
});

const ROLES = {
  Audit: trusting(ANA, ACTIONS),
  Plain: trusting(ANA, ['AssumeRole']),
  OfUser: trusting(ANA, ACTIONS, onKey('sts:RequestContext/identitystore:UserId', 'u-1')),
  OfProvider: trusting(ANA, ACTIONS, onKey('sts:RequestContextProviders', IDENTITY_CENTER)),
};

const world = worldFrom({
  accounts: [
    {
      id: HOME,
      users: [{ name: 'Ana' }],
      roles: Object.entries(ROLES).map(([name, statement]) => ({ name, trustPolicy: document(statement) })),
    },
  ],
});

/** 2026-01-15T09:00:00Z, the time of the world. */
const NOW = 1_768_467_600;

const assertion = (
  claims: WebIdentityProof['claims'] = {},
  signature: WebIdentityProof['signature'] = 'valid',
): WebIdentityProof => ({
  kind: 'webIdentity',
  header: { alg: 'RS256' },
  claims: {
    iss: 'https://identitycenter.amazonaws.com',
    exp: NOW + 300,
    'identitystore:UserId': 'u-1',
    ...claims,
  },
  signature,
});

const context = { ProviderArn: IDENTITY_CENTER, ContextAssertion: 'eyJhbGci' };

const assume = (
  role: keyof typeof ROLES,
  ProvidedContexts: readonly object[] | null = [context],
  token: TokenProof | null = assertion(),
) =>
  call(
    world,
    'AssumeRole',
    { RoleArn: AUDIT.replace('Audit', role), RoleSessionName: 'ana', ProvidedContexts },
    asUser(world),
    { token },
  );

describe('sts:SetContext', () => {
  it('B-078 B-080 is asked of the trust policy when a context is passed', () => {
    expect(permissions(assume('Audit', null))).toEqual([]);
    expect(permissions(assume('Audit'))).toEqual(['sts:SetContext contexts pass']);
    const made = assume('Plain');
    expect(permissions(made)).toEqual(['sts:SetContext contexts stop']);
    expect([answer(made), decider(made)]).toEqual([
      `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:SetContext on resource: arn:aws:iam::${HOME}:role/Plain`,
      'trust Action',
    ]);
  });
});

describe('B-078 D-061 condition keys', () => {
  it('are those that the assertion has', () => {
    expect(answer(assume('OfUser'))).toBe('allow');
    const other = assume('OfUser', [context], assertion({ 'identitystore:UserId': 'u-2' }));
    expect(decider(other)).toBe(
      'trust Condition:ForAllValues:StringEquals:sts:RequestContext/identitystore:UserId',
    );
  });

  it('name the provider', () => {
    expect(answer(assume('OfProvider'))).toBe('allow');
    const others = [{ ...context, ProviderArn: QUICK_SIGHT }];
    expect(answer(assume('Audit', others))).toBe('allow');
    expect(decider(assume('OfProvider', others))).toBe(
      'trust Condition:ForAllValues:StringEquals:sts:RequestContextProviders',
    );
  });

  it('are absent from a call without context', () => {
    expect(decider(assume('OfUser', null))).toBe(
      'trust Condition:Null:sts:RequestContext/identitystore:UserId',
    );
  });
});

describe('B-078 a provider that AWS does not have', () => {
  const OTHER = IDENTITY_CENTER.replace('IdentityCenter', 'Other');

  it.each([OTHER, IDENTITY_CENTER.toLowerCase(), `arn:aws:iam::${HOME}:contextProvider/IdentityCenter`])(
    'is refused: %s',
    (value) => {
      const made = assume('Audit', [{ ...context, ProviderArn: value }]);
      expect([answer(made), decider(made), because(made)]).toEqual([
        `400 ValidationError: ${value} is invalid`,
        'protocol Parameter:ProvidedContexts',
        {
          code: 'parameter.notOneOf',
          params: { parameter: 'ProviderArn', value, values: [IDENTITY_CENTER, QUICK_SIGHT] },
        },
      ]);
    },
  );

  it('is refused behind one that it has, and F-025 before any policy is asked', () => {
    const made = assume('Plain', [context, { ...context, ProviderArn: OTHER }], null);
    expect(answer(made)).toBe(`400 ValidationError: ${OTHER} is invalid`);
  });
});

describe('an assertion', () => {
  it('B-079 that has expired is refused', () => {
    const made = assume('Audit', [context], assertion({ exp: NOW }));
    expect([answer(made), decider(made), because(made)]).toEqual([
      `400 ExpiredTokenException: Token expired: current date/time ${NOW} must be before the expiration date/time ${NOW}`,
      'protocol Parameter:ProvidedContexts',
      { code: 'context.refused', params: { what: 'expired' } },
    ]);
    expect(answer(assume('Audit', [context], assertion({ exp: NOW + 1 })))).toBe('allow');
  });

  it.each<[string, TokenProof]>([
    ['whose signature is wrong', assertion({}, 'invalid')],
    ['that is no token', { kind: 'unreadable', problem: 'notJwt' }],
  ])('B-078 %s is refused', (_, token) => {
    const made = assume('Audit', [context], token);
    expect([made.decision.outcome, decider(made), because(made)]).toEqual([
      'invalid',
      'protocol Parameter:ProvidedContexts',
      { code: 'context.refused', params: { what: 'invalid' } },
    ]);
  });
});

describe('B-078 the API model', () => {
  it('takes five contexts at most', () => {
    const six = Array.from({ length: 6 }, () => context);
    expect(answer(assume('Audit', six))).toContain(
      "at 'providedContexts' failed to satisfy constraint: Member must have length less than or equal to 5",
    );
  });

  it('takes assertions of 4 to 2048 characters', () => {
    const withText = (ContextAssertion: string) =>
      answer(assume('Audit', [{ ...context, ContextAssertion }]));
    const place =
      "at 'providedContexts.1.member.contextAssertion' failed to satisfy constraint: Member must have length";
    expect(withText('abc')).toContain(`${place} greater than or equal to 4`);
    expect(withText('a'.repeat(2049))).toContain(`${place} less than or equal to 2048`);
  });
});

test.each([
  ['several contexts', [context, context], assertion()],
  ['a context that nobody has read', [context], null],
])('%s are not modelled', (_, contexts, token) => {
  expect(answer(assume('Audit', contexts, token))).toEqual([
    { feature: 'parameter', name: 'ProvidedContexts' },
  ]);
});
