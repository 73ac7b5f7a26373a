import type { UnreadableToken, WebIdentityProof } from '../../call/tokenProof.ts';
import { keySetOf } from '../keys/issuerKeys.ts';
import { STS_ALGORITHMS } from './algorithms.ts';
import { readJwt, type Jwt } from './readJwt.ts';

/**
 * What a web identity token says, and whether its issuer signed that. Every `https` issuer is one of the lab, with the
 * lab's keys; times and claims are not judged (B-101, B-105).
 */
export async function proveWebIdentityToken(text: string): Promise<WebIdentityProof | UnreadableToken> {
  const jwt = readJwt(text);
  if (!jwt) return { kind: 'unreadable', problem: 'notJwt' };
  return {
    kind: 'webIdentity',
    header: jwt.header,
    claims: jwt.claims,
    signature: await signatureOf(text, jwt),
  };
}

async function signatureOf(text: string, { header, claims }: Jwt): Promise<WebIdentityProof['signature']> {
  const need = STS_ALGORITHMS.get(header['alg']);
  if (!need) return 'algorithm';
  if (!isHttpsUrl(claims['iss'])) return 'none';
  const key = keySetOf(claims['iss']).keys.find(
    (candidate) =>
      candidate.kty === need.kty &&
      ('crv' in candidate ? candidate.crv : null) === need.crv &&
      (header['kid'] === undefined || candidate.kid === header['kid']),
  );
  if (!key) return 'unknownKey';
  const { compactVerify } = await import('jose');
  return compactVerify(text, key).then(
    () => 'valid',
    () => 'invalid',
  );
}

function isHttpsUrl(issuer: unknown): issuer is string {
  if (typeof issuer !== 'string') return false;
  try {
    return new URL(issuer).protocol === 'https:';
  } catch {
    return false;
  }
}
