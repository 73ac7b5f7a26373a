import { describe, expect, it } from 'vitest';
import { keysOf } from '../keys/issuerKeys.ts';
import { GITHUB } from './fixture.ts';
import { makeWebIdentityToken } from './makeWebIdentityToken.ts';
import { proveWebIdentityToken } from './proveWebIdentityToken.ts';
import { tamperWebIdentityToken, type WebIdentityTampering } from './tamperWebIdentityToken.ts';

const { issuer, claims } = GITHUB;
const header = { alg: 'RS256', typ: 'JWT', kid: keysOf(issuer).RSA.kid };

describe('B-101 B-105 every forgery is seen', () => {
  it.each<[WebIdentityTampering, object]>([
    [
      { kind: 'claims', claims: { sub: 'repo:example-org/other:ref:refs/heads/main' } },
      {
        header,
        claims: { ...claims, sub: 'repo:example-org/other:ref:refs/heads/main' },
        signature: 'invalid',
      },
    ],
    [{ kind: 'otherKey' }, { header, claims, signature: 'invalid' }],
    [
      { kind: 'otherKeyId' },
      { header: { ...header, kid: 'a-key-of-somebody-else' }, claims, signature: 'unknownKey' },
    ],
    [{ kind: 'signature' }, { header, claims, signature: 'invalid' }],
    [{ kind: 'algorithmNone' }, { header: { ...header, alg: 'none' }, claims, signature: 'algorithm' }],
  ])('%j', async (tampering, seen) => {
    const forged = await tamperWebIdentityToken(await makeWebIdentityToken(GITHUB), tampering);
    expect(await proveWebIdentityToken(forged ?? '')).toEqual({ kind: 'webIdentity', ...seen });
  });

  it('an attacker who signs with a curve is seen as well', async () => {
    const token = await makeWebIdentityToken({ ...GITHUB, header: { alg: 'ES384' }, signer: 'attacker' });
    expect(await proveWebIdentityToken(token)).toMatchObject({ claims, signature: 'invalid' });
  });

  it('forging twice gives the same bytes, breaking twice gives back the token', async () => {
    const token = await makeWebIdentityToken(GITHUB);
    const broken = (await tamperWebIdentityToken(token, { kind: 'signature' })) ?? '';
    expect(await tamperWebIdentityToken(broken, { kind: 'signature' })).toBe(token);
    expect(await tamperWebIdentityToken(broken, { kind: 'otherKey' })).toBe(
      await makeWebIdentityToken({ ...GITHUB, signer: 'attacker' }),
    );
  });

  it('what is no token cannot be forged', async () => {
    expect(await tamperWebIdentityToken('Atza|no-jwt', { kind: 'otherKey' })).toBeNull();
  });
});
