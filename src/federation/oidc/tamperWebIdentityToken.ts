import { fromBase64Url, toBase64Url } from '../base64.ts';
import { readJwt, type Jwt } from './readJwt.ts';
import { part, signJwt, type JwtObject } from './signJwt.ts';

/** Ways to forge a token, all of which STS has to see through. */
export type WebIdentityTampering =
  /** Other values for some claims, under the signature that the token has. */
  | { readonly kind: 'claims'; readonly claims: JwtObject }
  /** Signed again, by a key that is not the issuer's, under the issuer's `kid`. */
  | { readonly kind: 'otherKey' }
  /** The same, under a `kid` that the issuer does not list. */
  | { readonly kind: 'otherKeyId' }
  /** One bit of the signature turned over. */
  | { readonly kind: 'signature' }
  /** The header says that there is no signature, and there is none. */
  | { readonly kind: 'algorithmNone' };

/** The forged token; null when the text is no JSON Web Token. */
export async function tamperWebIdentityToken(
  text: string,
  tampering: WebIdentityTampering,
): Promise<string | null> {
  const jwt = readJwt(text);
  return jwt && FORGERIES[tampering.kind](jwt, tampering.kind === 'claims' ? tampering.claims : {});
}

type Forgery = (jwt: Jwt, claims: JwtObject) => string | Promise<string>;

const FORGERIES: Readonly<Record<WebIdentityTampering['kind'], Forgery>> = {
  claims: ({ claims, parts: [head, , signature] }, changed) =>
    `${head}.${part({ ...claims, ...changed })}.${signature}`,
  otherKey: (jwt) => signedByAttacker(jwt, jwt.header),
  otherKeyId: (jwt) => signedByAttacker(jwt, { ...jwt.header, kid: 'a-key-of-somebody-else' }),
  signature: ({ parts: [head, body, signature] }) => `${head}.${body}.${turned(signature)}`,
  algorithmNone: ({ header, parts: [, body] }) => `${part({ ...header, alg: 'none' })}.${body}.`,
};

const signedByAttacker = ({ claims }: Jwt, header: JwtObject): Promise<string> =>
  signJwt(typeof claims['iss'] === 'string' ? claims['iss'] : '', header, claims, 'attacker');

function turned(signature: string): string {
  const bytes = fromBase64Url(signature) ?? new Uint8Array();
  return toBase64Url(bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte)));
}
