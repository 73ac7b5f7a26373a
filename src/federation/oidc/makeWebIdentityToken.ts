import { signJwt, type JwtObject, type Signer } from './signJwt.ts';

export interface WebIdentityTokenInput {
  /** URL of the issuer whose key set the token names; the claim `iss` may say otherwise. */
  readonly issuer: string;
  /** All claims of the token, `iss`, `aud`, `sub`, `iat` and `exp` among them; times in seconds since 1970. */
  readonly claims: JwtObject;
  /** What the header has in place of `RS256`, `JWT` and the `kid` of the issuer's key. */
  readonly header?: JwtObject;
  readonly signer?: Signer;
}

/**
 * A signed token of an OpenID Connect provider, in compact form: equal inputs make equal tokens, but for those of ES384,
 * which have a random number in each signature.
 */
export const makeWebIdentityToken = ({
  issuer,
  claims,
  header = {},
  signer = 'issuer',
}: WebIdentityTokenInput): Promise<string> => signJwt(issuer, header, claims, signer);
