import { toBase64Url, utf8Bytes } from '../base64.ts';
import { EC_KEYS } from '../keys/ecKeys.ts';
import { keysOf, type IssuerKey } from '../keys/issuerKeys.ts';
import type { SigningKey } from '../keys/jwk.ts';
import { RSA_KEYS } from '../keys/rsaKeys.ts';

/** With whose key a token is signed: the issuer's own, or that of somebody who only writes the issuer's `kid`. */
export type Signer = 'issuer' | 'attacker';

export type JwtObject = Readonly<Record<string, unknown>>;

/**
 * A token in compact form, as this issuer would sign it. What the header lacks of `alg`, `typ` and `kid` is filled in,
 * with RS256 as the algorithm. An algorithm of `none` leaves the signature empty; any other that the lab cannot sign
 * with is only claimed, over a signature of RS256.
 */
export async function signJwt(
  issuer: string,
  header: JwtObject,
  claims: JwtObject,
  signer: Signer,
): Promise<string> {
  const { alg = 'RS256' } = header;
  const { algorithm, keyOf, attacker } = SIGNATURES.get(alg) ?? RS256;
  const { kid, key } = keyOf(keysOf(issuer));
  const unsigned = `${part({ alg, typ: 'JWT', kid, ...header })}.${part(claims)}`;
  if (alg === 'none') return `${unsigned}.`;
  const signature = await sign(algorithm, signer === 'issuer' ? key : attacker, unsigned);
  return `${unsigned}.${toBase64Url(signature)}`;
}

export const part = (value: JwtObject): string => toBase64Url(utf8Bytes(JSON.stringify(value)));

interface Signature {
  readonly algorithm: RsaHashedImportParams & EcKeyImportParams & EcdsaParams;
  readonly keyOf: (keys: ReturnType<typeof keysOf>) => IssuerKey;
  readonly attacker: SigningKey;
}

const rsa = (hash: string): Signature => ({
  algorithm: { name: 'RSASSA-PKCS1-v1_5', hash, namedCurve: '' },
  keyOf: ({ RSA }) => RSA,
  attacker: RSA_KEYS.attacker,
});

const RS256 = rsa('SHA-256');

const SIGNATURES: ReadonlyMap<unknown, Signature> = new Map([
  ['RS256', RS256],
  ['RS384', rsa('SHA-384')],
  ['RS512', rsa('SHA-512')],
  [
    'ES384',
    {
      algorithm: { name: 'ECDSA', hash: 'SHA-384', namedCurve: 'P-384' },
      keyOf: ({ EC }) => EC,
      attacker: EC_KEYS.attacker,
    },
  ],
]);

async function sign(algorithm: Signature['algorithm'], key: SigningKey, text: string): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey('jwk', key, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign(algorithm, imported, utf8Bytes(text)));
}
