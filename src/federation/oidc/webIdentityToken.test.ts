import {
  calculateJwkThumbprint,
  compactVerify,
  createLocalJWKSet,
  decodeProtectedHeader,
  SignJWT,
} from 'jose';
import { describe, expect, it } from 'vitest';
import { keySetOf, keysOf } from '../keys/issuerKeys.ts';
import { GITHUB } from './fixture.ts';
import { ISSUERS } from './issuers.ts';
import { makeWebIdentityToken } from './makeWebIdentityToken.ts';
import { proveWebIdentityToken } from './proveWebIdentityToken.ts';
import { part } from './signJwt.ts';

const { issuer, claims } = GITHUB;
const { RSA, EC } = keysOf(issuer);

describe('B-101 tokens of the lab', () => {
  it.each([
    ['RS256', RSA],
    ['RS384', RSA],
    ['RS512', RSA],
    ['ES384', EC],
  ])('%s verifies', async (alg, { kid }) => {
    const token = await makeWebIdentityToken({ issuer, claims, header: { alg } });
    expect(await proveWebIdentityToken(token)).toEqual({
      kind: 'webIdentity',
      header: { alg, typ: 'JWT', kid },
      claims,
      signature: 'valid',
    });
  });

  it.each(ISSUERS)('of $id verify', async ({ url }) => {
    const token = await makeWebIdentityToken({ issuer: url, claims: { iss: url } });
    expect(await proveWebIdentityToken(token)).toMatchObject({ claims: { iss: url }, signature: 'valid' });
  });

  it('repeat byte for byte', async () => {
    const once = await makeWebIdentityToken(GITHUB);
    expect(await makeWebIdentityToken(GITHUB)).toBe(once);
  });

  it('keep times as integers and texts of any script', async () => {
    const odd = { iss: issuer, iat: 1768467600, name: 'Ana Šimić 🚀', nested: { list: [1, null, true] } };
    const token = await makeWebIdentityToken({ issuer, claims: odd });
    expect(await proveWebIdentityToken(token)).toMatchObject({ claims: odd, signature: 'valid' });
  });
});

describe('another implementation of JSON Web Tokens', () => {
  it.each(['RS256', 'RS384', 'RS512', 'ES384'])('verifies ours of %s', async (alg) => {
    const token = await makeWebIdentityToken({ issuer, claims, header: { alg } });
    const keys = createLocalJWKSet({ keys: keySetOf(issuer).keys.map((key) => ({ ...key })) });
    const { payload } = await compactVerify(token, keys);
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(claims);
  });

  it.each([
    ['RS512', RSA],
    ['ES384', EC],
  ])('makes tokens of %s that ours verifies', async (alg, { kid, key }) => {
    const token = await new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key);
    expect(await proveWebIdentityToken(token)).toMatchObject({ claims, signature: 'valid' });
  });
});

describe('B-101 B-105 signatures that do not count', () => {
  it.each(['none', 'HS256', 'PS256', 'EdDSA', 'rs256', ''])('B-101 algorithm %s', async (alg) => {
    const token = await makeWebIdentityToken({ issuer, claims, header: { alg } });
    expect(decodeProtectedHeader(token)).toMatchObject({ alg });
    expect(await proveWebIdentityToken(token)).toMatchObject({ claims, signature: 'algorithm' });
  });

  it.each([undefined, 42, '', 'accounts.example.com', 'http://login.example.com', ['https://a.example.com']])(
    'issuer %j has no keys in the lab',
    async (iss) => {
      const token = await makeWebIdentityToken({ issuer, claims: { ...claims, iss } });
      expect(await proveWebIdentityToken(token)).toMatchObject({ signature: 'none' });
    },
  );

  it('an issuer that writes the name of another is not believed, although they share a key', async () => {
    const twin = await sharingKeyWith(issuer);
    const token = await makeWebIdentityToken({ issuer: twin, claims });
    expect(await proveWebIdentityToken(token)).toMatchObject({ signature: 'unknownKey' });
  });

  it.each([
    ['another kid', { kid: '1' }, 'unknownKey'],
    ['a kid that is no text', { kid: null }, 'unknownKey'],
    ['the kid of the other key', { kid: EC.kid }, 'unknownKey'],
    ['an algorithm that no key of the issuer is for', { alg: 'ES256', kid: EC.kid }, 'unknownKey'],
    ['no kid', { kid: undefined }, 'valid'],
    ['an extension that must be understood', { crit: ['exp'], exp: 1 }, 'invalid'],
  ])('%s: %j is %s', async (_, header, signature) => {
    const token = await makeWebIdentityToken({ issuer, claims, header });
    expect(await proveWebIdentityToken(token)).toMatchObject({ claims, signature });
  });

  it('the signature of another token', async () => {
    const [head, , signature] = (await makeWebIdentityToken(GITHUB)).split('.');
    const forged = `${head}.${part({ ...claims, sub: 'repo:intruder/shop' })}.${signature}`;
    expect(await proveWebIdentityToken(forged)).toMatchObject({ signature: 'invalid' });
  });
});

async function sharingKeyWith(known: string): Promise<string> {
  const thumbprint = (url: string): Promise<string> => calculateJwkThumbprint({ ...keysOf(url).RSA.key });
  for (let at = 0; ; at += 1) {
    const candidate = `https://idp-${at}.example.com`;
    if ((await thumbprint(candidate)) === (await thumbprint(known))) return candidate;
  }
}
