import { dissectJwt, type JwtDissection } from '../../../federation/oidc/dissectJwt.ts';
import { issuerOfKey } from '../../../federation/oidc/issuerOfKey.ts';
import { ISSUERS } from '../../../federation/oidc/issuers.ts';
import { proveWebIdentityToken } from '../../../federation/oidc/proveWebIdentityToken.ts';
import { proveOpaqueToken } from '../../../federation/opaque/proveOpaqueToken.ts';
import { dissectSaml, type SamlDissection } from '../../../federation/saml/dissectSaml.ts';
import { proveSamlResponse } from '../../../federation/saml/proveSamlResponse.ts';
import type { OpaqueTokenProof, SamlProof, WebIdentityProof } from '../../../call/tokenProof.ts';
import { decodeDenial } from '../../../pipeline/encodedDenial.ts';
import { outboundIssuer } from '../../../sts/outboundClaims.ts';
import type { World } from '../../../world/world.ts';
import { OTHER_ISSUER } from './makeJwt.ts';
import { samlProvidersOf } from './providers.ts';
import { readKeyId, readSessionToken, type CredentialReading } from './readCredential.ts';
import { pastedToken } from './pastedToken.ts';

/** Longer texts are not read: no token that STS takes is (I-016). */
export const MOST_CHARACTERS = 100_000;

/** What can be made of a text that somebody pasted; nothing in it is judged. */
export type TokenReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly length: number }
  | JwtReading
  | SamlReading
  /** Of DecodeAuthorizationMessage, as JSON; null for one that no denial of this world has returned (B-145). */
  | { readonly kind: 'message'; readonly encoded: string; readonly decoded: string | null }
  | { readonly kind: 'accessToken'; readonly known: OpaqueTokenProof['known'] }
  | CredentialReading
  | { readonly kind: 'unknown' };

export interface JwtReading {
  readonly kind: 'jwt';
  readonly token: string;
  readonly dissection: JwtDissection;
  /** Against the keys of the issuer that it names; `unread`: it cannot be read as a token at all. */
  readonly signature: WebIdentityProof['signature'] | 'unread';
  /** An issuer that publishes a key of the token's `kid`; null when none that the lab knows does. */
  readonly keyOf: string | null;
}

export interface SamlReading {
  readonly kind: 'saml';
  readonly dissection: SamlDissection;
  /** Against the certificate of each SAML provider of the world. */
  readonly signatures: readonly {
    readonly provider: string;
    readonly arn: string;
    readonly signature: SamlProof['signature'];
  }[];
}

/** Reads any token as far as it can be read. Never throws, whatever the text. */
export async function readToken(text: string, world: World): Promise<TokenReading> {
  if (text.length > MOST_CHARACTERS) return { kind: 'tooLong', length: text.length };
  const pasted = pastedToken(text);
  if (pasted === '') return { kind: 'empty' };
  const credential = readKeyId(pasted, world) ?? readSessionToken(pasted, world);
  if (credential) return credential;
  if (isAccessToken(pasted)) return { kind: 'accessToken', known: (await proveOpaqueToken(pasted)).known };
  const decoded = decodeDenial(world, pasted);
  if (decoded !== null) return { kind: 'message', encoded: pasted, decoded: indented(decoded) };
  if (isJwt(pasted)) return readJwtToken(pasted, world);
  if (isSaml(pasted)) return readSaml(pasted, world);
  return /^[\w-]{60,}$/.test(pasted)
    ? { kind: 'message', encoded: pasted, decoded: null }
    : { kind: 'unknown' };
}

const isAccessToken = (text: string): boolean => /^(?:Atza\||EAA[\w-]{40})/.test(text);

/** JSON in base64url begins with this; other texts with one or two dots are likely meant as tokens. */
const isJwt = (text: string): boolean => text.startsWith('eyJ') || /^[^\s.<]+(?:\.[^\s.]*){1,3}$/.test(text);

/** XML, or the Base64 of text that begins with a tag or a byte order mark. */
const isSaml = (text: string): boolean => /^(?:<|PD|PH|Pj|DQo8|Cj|IDw|77u\/)/.test(text);

async function readJwtToken(token: string, world: World): Promise<JwtReading> {
  const dissection = dissectJwt(token);
  const proof = await proveWebIdentityToken(token);
  const kid = dissection.header.state === 'read' ? dissection.header.value['kid'] : null;
  return {
    kind: 'jwt',
    token,
    dissection,
    signature: proof.kind === 'webIdentity' ? proof.signature : 'unread',
    keyOf: issuerOfKey(kid, knownIssuers(dissection, world)),
  };
}

/** The one that the token names, those of the world, and all that the lab knows besides. */
function knownIssuers({ claims }: JwtDissection, world: World): readonly string[] {
  const named = claims.state === 'read' ? claims.value['iss'] : null;
  return [
    ...(typeof named === 'string' ? [named] : []),
    ...world.accounts.flatMap(({ oidcProviders }) => oidcProviders.map(({ url }) => url)),
    ...world.accounts.map(({ id }) => outboundIssuer(id)),
    ...ISSUERS.map(({ url }) => url),
    OTHER_ISSUER,
  ];
}

async function readSaml(text: string, world: World): Promise<SamlReading> {
  const dissection = await dissectSaml(text);
  if (dissection.state !== 'read') return { kind: 'saml', dissection, signatures: [] };
  const signatures = samlProvidersOf(world).map(async ({ arn, name, account, certificate }) => {
    const proof = await proveSamlResponse(dissection.base64, certificate);
    return {
      provider: `${account}/${name}`,
      arn,
      signature: proof.kind === 'saml' ? proof.signature : ('none' as const),
    };
  });
  return { kind: 'saml', dissection, signatures: await Promise.all(signatures) };
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
