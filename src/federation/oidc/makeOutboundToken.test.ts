import { createLocalJWKSet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { keySetOf } from '../keys/issuerKeys.ts';
import { makeOutboundToken } from './makeOutboundToken.ts';
import { proveWebIdentityToken } from './proveWebIdentityToken.ts';

const iss = 'https://0a1b2c3d-1111-2222-3333-444455556666.tokens.sts.global.api.aws';
const claims = {
  iss,
  aud: 'https://api.example.com',
  sub: 'arn:aws:iam::111122223333:role/Reports',
  iat: 1768467600,
  exp: 1768467900,
  jti: '5d6e7f80-1111-2222-3333-444455556666',
  'https://sts.amazonaws.com/': { aws_account: '111122223333', principal_tags: { team: 'shop' } },
};

describe('B-154 B-158 tokens by which AWS vouches for a principal', () => {
  it.each(['RS256', 'ES384'] as const)(
    '%s: anybody verifies them with the published keys',
    async (algorithm) => {
      const token = await makeOutboundToken(claims, algorithm);
      const keys = createLocalJWKSet({ keys: keySetOf(iss).keys.map((key) => ({ ...key })) });
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: iss,
        audience: 'https://api.example.com',
        currentDate: new Date('2026-01-15T09:01:00Z'),
      });
      expect(payload).toEqual(claims);
      expect(protectedHeader).toMatchObject({ alg: algorithm, typ: 'JWT' });
    },
  );

  it('B-119 as web identity tokens they verify, so that STS can refuse them for their issuer', async () => {
    expect(await proveWebIdentityToken(await makeOutboundToken(claims, 'RS256'))).toMatchObject({
      claims,
      signature: 'valid',
    });
  });
});
