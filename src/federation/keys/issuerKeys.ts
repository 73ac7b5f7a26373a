import { draw } from '../../lib/random.ts';
import { EC_KEYS } from './ecKeys.ts';
import { publicPartOf, type PublicKey, type SigningKey } from './jwk.ts';
import { RSA_KEYS } from './rsaKeys.ts';

/** A key that an issuer signs with, and the `kid` under which its key set lists it. */
export interface IssuerKey {
  readonly kid: string;
  readonly key: SigningKey;
}

/** A JSON Web Key Set, as an issuer publishes it at its `jwks_uri` (RFC 7517). */
export interface KeySet {
  readonly keys: readonly (PublicKey & { readonly kid: string; readonly use: 'sig' })[];
}

/**
 * The keys of an OpenID Connect issuer: one of RSA, one of P-384, the same for the same URL always. Issuers share the
 * lab's few keys, but no `kid`: a token of one issuer is none of another's.
 */
export function keysOf(issuer: string): { readonly RSA: IssuerKey; readonly EC: IssuerKey } {
  const seed = hashOf(issuer);
  return {
    RSA: { kid: draw(seed, 0, HEX, 40), key: OIDC_KEYS[seed % OIDC_KEYS.length] ?? RSA_KEYS.oidc1 },
    EC: { kid: draw(seed, 1, HEX, 40), key: EC_KEYS.oidc },
  };
}

/** What an issuer publishes of its keys. */
export const keySetOf = (issuer: string): KeySet => ({
  keys: Object.values(keysOf(issuer)).map(({ kid, key }) => ({ kid, use: 'sig', ...publicPartOf(key) })),
});

const OIDC_KEYS = [RSA_KEYS.oidc1, RSA_KEYS.oidc2, RSA_KEYS.oidc3];
const HEX = '0123456789abcdef';

/** FNV-1a, 32 bits: only tells issuers apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
