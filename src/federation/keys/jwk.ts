/** A key pair of RSA as JSON Web Key (RFC 7518, 6.3). */
export interface RsaKey {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
  readonly d: string;
  readonly p: string;
  readonly q: string;
  readonly dp: string;
  readonly dq: string;
  readonly qi: string;
}

/** A key pair of an elliptic curve as JSON Web Key (RFC 7518, 6.2). */
export interface EcKey {
  readonly kty: 'EC';
  readonly crv: 'P-384';
  readonly x: string;
  readonly y: string;
  readonly d: string;
}

export type SigningKey = RsaKey | EcKey;

/** The half of a key that everybody may know, as a provider's key set lists it. */
export type PublicKey = Pick<RsaKey, 'kty' | 'n' | 'e'> | Pick<EcKey, 'kty' | 'crv' | 'x' | 'y'>;

export const publicPartOf = (key: SigningKey): PublicKey =>
  key.kty === 'RSA' ? { kty: 'RSA', n: key.n, e: key.e } : { kty: 'EC', crv: key.crv, x: key.x, y: key.y };
