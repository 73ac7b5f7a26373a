import { signJwt, type JwtObject } from './signJwt.ts';

/**
 * The token of GetWebIdentityToken, by which AWS vouches for a principal to the outside (B-154, B-158). Tokens of RS256
 * repeat for equal claims, those of ES384 do not.
 * @param claims all of them; `iss`, `https://<id>.tokens.sts.global.api.aws`, picks the keys
 */
export const makeOutboundToken = (
  claims: JwtObject & { readonly iss: string },
  algorithm: 'RS256' | 'ES384',
): Promise<string> => signJwt(claims.iss, { alg: algorithm }, claims, 'issuer');
