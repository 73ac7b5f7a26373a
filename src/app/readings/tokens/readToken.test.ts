import { expect, test } from 'vitest';
import { makeOpaqueToken } from '../../../federation/opaque/makeOpaqueToken.ts';
import { makeOutboundToken } from '../../../federation/oidc/makeOutboundToken.ts';
import { outboundIssuer } from '../../../sts/outboundClaims.ts';
import type { World } from '../../../world/world.ts';
import { ACCOUNT, ANAS_KEY, CLOCK, GITHUB, LOGIN, WORLD } from './fixture.ts';
import { jwtPresets, timedClaims, usualHeader } from './jwtPresets.ts';
import { makeJwt, OTHER_ISSUER, type JwtBreak } from './makeJwt.ts';
import { makeSaml, type SamlBreak } from './makeSaml.ts';
import { issuersOf, samlProvidersOf } from './providers.ts';
import { readToken } from './readToken.ts';
import { firstSamlForm } from './samlDraft.ts';

const [github] = issuersOf(WORLD);
const [login] = samlProvidersOf(WORLD);
if (!github || !login) throw new Error('no providers');
const [branch] = jwtPresets(github, WORLD);
if (!branch) throw new Error('no preset');

const jwt = (...breaks: readonly JwtBreak[]) =>
  makeJwt({
    issuer: GITHUB,
    header: usualHeader(GITHUB),
    claims: timedClaims(branch, github, CLOCK),
    breaks,
    clock: CLOCK,
  });
const saml = (...breaks: readonly SamlBreak[]) => makeSaml({ form: firstSamlForm(login, WORLD), breaks });

const signature = async (token: string) => {
  const read = await readToken(token, WORLD);
  return read.kind === 'jwt' ? [read.signature, read.keyOf] : read.kind;
};

test('B-105 a JWT says with whose keys it verifies', async () => {
  expect([
    await signature(await jwt()),
    await signature(await jwt('changedClaim')),
    await signature(await jwt('otherIssuer')),
    await signature(await jwt('unknownKey')),
    await signature(await jwt('algorithmNone')),
    await signature(await jwt('truncated')),
  ]).toEqual([
    ['valid', GITHUB],
    ['invalid', GITHUB],
    ['unknownKey', OTHER_ISSUER],
    ['unknownKey', null],
    ['algorithm', GITHUB],
    ['unread', GITHUB],
  ]);
});

test('B-158 a token of GetWebIdentityToken is verified with the keys of its account', async () => {
  const iss = outboundIssuer(ACCOUNT);
  const token = await makeOutboundToken({ iss, sub: 'ana', exp: 1 }, 'ES384');
  expect(await signature(token)).toEqual(['valid', iss]);
});

test('B-095 a response says which provider’s certificate it fits', async () => {
  const of = async (...breaks: readonly SamlBreak[]) => {
    const read = await readToken(await saml(...breaks), WORLD);
    return read.kind === 'saml' && [read.dissection.state, read.signatures];
  };
  const fits = (standing: string) => ['read', [{ provider: 'web/Login', arn: LOGIN, signature: standing }]];
  expect([await of(), await of('changedAttribute'), await of('unsigned'), await of('truncated')]).toEqual([
    fits('valid'),
    fits('invalid'),
    fits('none'),
    [expect.stringMatching(/^bad(?:Xml|Base64)$/), []],
  ]);
});

test.each([
  ['  ', { kind: 'empty' }],
  ['a'.repeat(100_001), { kind: 'tooLong', length: 100_001 }],
  ['hello there', { kind: 'unknown' }],
  ['{"a": 1}', { kind: 'unknown' }],
  ['Atza|nonsense', { kind: 'accessToken', known: null }],
  ['x'.repeat(80), { kind: 'message', encoded: 'x'.repeat(80), decoded: null }],
  [
    ANAS_KEY,
    {
      kind: 'accessKey',
      id: ANAS_KEY,
      temporary: false,
      owner: { name: 'web/Ana', accountId: ACCOUNT, status: 'Active', expiresAt: null },
    },
  ],
  ['ASIA1234567890ABCDEF', { kind: 'accessKey', id: 'ASIA1234567890ABCDEF', temporary: true, owner: null }],
  ['IQoJb3JpZ2luX2VjEXAMPLE', { kind: 'sessionToken', id: '', temporary: true, owner: null }],
])('%.30j', async (text, reading) => {
  expect(await readToken(text, WORLD)).toEqual(reading);
});

test('A-001 a session token is known by the session that has it', async () => {
  const session = {
    kind: 'federatedUser',
    accountId: ACCOUNT,
    accessKeyId: 'ASIAGUEST0000000',
    secretAccessKey: 's',
    sessionToken: 'FwoGanything',
    issuedAt: CLOCK,
    expiresAt: '2026-01-15T10:00:00Z',
    name: 'guest',
    userName: 'Ana',
  };
  const world = { ...WORLD, sessions: [session] } as unknown as World;
  const owner = {
    name: 'web/Ana / guest',
    accountId: ACCOUNT,
    status: null,
    expiresAt: '2026-01-15T10:00:00Z',
  };
  expect([await readToken('FwoGanything', world), await readToken('ASIAGUEST0000000', world)]).toEqual([
    { kind: 'sessionToken', id: 'ASIAGUEST0000000', temporary: true, owner },
    { kind: 'accessKey', id: 'ASIAGUEST0000000', temporary: true, owner },
  ]);
});

test('B-100 an access token is asked of the provider that gave it out', async () => {
  const known = {
    provider: 'www.amazon.com',
    applicationId: 'app',
    userId: 'ana',
    expiresAt: CLOCK,
  } as const;
  expect(await readToken(await makeOpaqueToken(known), WORLD)).toEqual({ kind: 'accessToken', known });
});

test('tokens come in headers, quotes and posted forms', async () => {
  const [token, response] = [await jwt(), await saml()];
  const kinds = [
    `Authorization: Bearer ${token}`,
    `"${token}"\n`,
    `SAMLResponse=${encodeURIComponent(response)}&RelayState=x`,
  ].map(async (text) => readToken(text, WORLD));
  expect(await Promise.all(kinds)).toEqual([
    await readToken(token, WORLD),
    await readToken(token, WORLD),
    await readToken(response, WORLD),
  ]);
});

test('hostile texts are named and never thrown at', async () => {
  const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>`;
  const deep = `eyJ${'.'.repeat(90_000)}`;
  const reads = [bomb, deep, '<'.repeat(90_000), 'PD'.repeat(45_000), '.'.repeat(1000)].map(async (text) =>
    readToken(text, WORLD),
  );
  expect(await Promise.all(reads)).toEqual([
    {
      kind: 'saml',
      dissection: { state: 'badXml', text: bomb, fault: { code: 'documentType', line: 1 } },
      signatures: [],
    },
    expect.objectContaining({ kind: 'jwt', signature: 'unread' }),
    expect.objectContaining({ kind: 'saml', signatures: [] }),
    expect.objectContaining({ kind: 'saml', signatures: [] }),
    { kind: 'unknown' },
  ]);
});
