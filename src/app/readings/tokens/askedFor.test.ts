import { expect, test } from 'vitest';
import { callOfAsked } from '../../../content/call/made.ts';
import { decide } from '../../../engine/engine.ts';
import type { World } from '../../../world/world.ts';
import { askedFor } from './askedFor.ts';
import { CLOCK, DEPLOY, FINANCE, GITHUB, LOGIN, WORLD } from './fixture.ts';
import { usualHeader } from './jwtPresets.ts';
import { JWT_BREAKS, makeJwt, type JwtBreak } from './makeJwt.ts';
import { makeSaml, SAML_BREAKS, type SamlBreak } from './makeSaml.ts';
import { samlProvidersOf } from './providers.ts';
import { firstSamlForm } from './samlDraft.ts';
import { proveTrade, tradeCall, type Trade } from './tradeCall.ts';

const CLAIMS = {
  iss: GITHUB,
  aud: 'sts.amazonaws.com',
  sub: 'repo:example-org/website:ref:refs/heads/live',
  iat: 1768467600,
  exp: 1768471200,
};

const jwtTrade = async (claims: Readonly<Record<string, unknown>>, ...breaks: readonly JwtBreak[]) => ({
  kind: 'jwt' as const,
  token: await makeJwt({ issuer: GITHUB, header: usualHeader(GITHUB), claims, breaks, clock: CLOCK }),
  roleArn: DEPLOY,
  sessionName: 'release-42',
  providerArn: '',
});

const [login] = samlProvidersOf(WORLD);
if (!login) throw new Error('no provider');

const samlTrade = async (...breaks: readonly SamlBreak[]) => ({
  kind: 'saml' as const,
  token: await makeSaml({ form: firstSamlForm(login, WORLD), breaks }),
  roleArn: FINANCE,
  sessionName: '',
  providerArn: LOGIN,
});

const asked = async (trade: Trade, world: World = WORLD) =>
  askedFor(trade, await proveTrade(trade, null), world);

test('a JWT is asked about by its claims', async () => {
  expect(await asked(await jwtTrade(CLAIMS))).toEqual({
    as: 'none',
    call: 'sts:AssumeRoleWithWebIdentity',
    params: { RoleArn: DEPLOY, RoleSessionName: 'release-42' },
    resource: null,
    token: CLAIMS,
    context: {},
    omitSessionToken: false,
    label: null,
  });
});

test('an assertion is asked about by its contents', async () => {
  expect((await asked(await samlTrade()))?.token).toEqual({
    iss: 'https://idp.example.com/saml/Login',
    aud: 'urn:amazon:webservices',
    recipient: 'https://signin.aws.amazon.com/saml',
    sub: 'fay@example.com',
    issuedAt: CLOCK,
    attributes: {
      Role: [`${FINANCE},${LOGIN}`],
      RoleSessionName: ['fay'],
      'PrincipalTag:department': ['finance'],
    },
  });
});

test.each([
  ['no end', { ...CLAIMS, exp: undefined }],
  ['an end in words', { ...CLAIMS, exp: '2026-01-15T10:00:00Z' }],
  ['an issuer without https', { ...CLAIMS, iss: 'token.actions.githubusercontent.com' }],
  ['a claim that the request has another meaning for', { ...CLAIMS, attributes: { sub: 'x' } }],
])('what contents cannot say is not asked about: %s', async (_, claims) => {
  expect(await asked(await jwtTrade(claims))).toBeNull();
});

test('an assertion whose ends a request would write otherwise is not asked about', async () => {
  const later = { ...WORLD, clock: '2026-01-15T09:05:00Z' };
  const soon = { ...WORLD, clock: '2026-01-15T09:04:59Z' };
  const trade = await samlTrade();
  expect([await asked(trade, later), (await asked(trade, soon))?.call]).toEqual([
    null,
    'sts:AssumeRoleWithSAML',
  ]);
});

const decisions = async (trade: Trade) => {
  const proof = await proveTrade(trade, null);
  const wanted = askedFor(trade, proof, WORLD);
  const call = wanted && callOfAsked(wanted, { world: WORLD, calls: [] });
  const told = ({ outcome, error, decidedBy }: ReturnType<typeof decide>) => ({ outcome, error, decidedBy });
  return call && [told(decide(WORLD, call)), told(decide(WORLD, tradeCall(trade, proof)))];
};

test.each(JWT_BREAKS)(
  '%s: the request and the token are decided alike, or only the token is',
  async (each) => {
    const both = await decisions(await jwtTrade(CLAIMS, each));
    expect(both === null).toBe(each === 'algorithmNone' || each === 'truncated');
    expect(both?.[0]).toEqual(both?.[1]);
  },
);

test.each(SAML_BREAKS)(
  '%s: the request and the assertion are decided alike, or only the assertion is',
  async (each) => {
    const both = await decisions(await samlTrade(each));
    expect(both === null).toBe(each === 'expired' || each === 'truncated');
    expect(both?.[0]).toEqual(both?.[1]);
  },
);
