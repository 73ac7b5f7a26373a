import type { TokenProof, UnreadableToken } from '../call/tokenProof.ts';
import { proveWebIdentityToken } from './oidc/proveWebIdentityToken.ts';
import { proveOpaqueToken } from './opaque/proveOpaqueToken.ts';
import { proveSamlResponse } from './saml/proveSamlResponse.ts';

export interface TokenCall {
  readonly operation: string;
  /** By the API's own names. */
  readonly params: Readonly<Record<string, unknown>>;
  /**
   * Certificate of the SAML provider that the call names, DER in Base64; null for the lab's own, and for calls without
   * one.
   */
  readonly certificate: string | null;
}

/**
 * What the edge can say about the bearer token of a call. Null when the operation takes none or the call has none; a
 * token longer than the API takes is not read at all.
 */
export async function proveToken({ operation, params, certificate }: TokenCall): Promise<TokenProof | null> {
  if (operation === 'AssumeRoleWithSAML') {
    const { SAMLAssertion } = params;
    if (typeof SAMLAssertion !== 'string') return null;
    return SAMLAssertion.length > MAX_ASSERTION ? UNREAD_SAML : proveSamlResponse(SAMLAssertion, certificate);
  }
  if (operation !== 'AssumeRoleWithWebIdentity') return null;
  const { WebIdentityToken, ProviderId } = params;
  if (typeof WebIdentityToken !== 'string') return null;
  if (WebIdentityToken.length > MAX_TOKEN) return UNREAD_JWT;
  return typeof ProviderId === 'string'
    ? proveOpaqueToken(WebIdentityToken)
    : proveWebIdentityToken(WebIdentityToken);
}

/** Most characters of SAMLAssertion (B-081) and WebIdentityToken (B-100). */
const MAX_ASSERTION = 100_000;
const MAX_TOKEN = 20_000;

const UNREAD_SAML: UnreadableToken = { kind: 'unreadable', problem: 'notBase64' };
const UNREAD_JWT: UnreadableToken = { kind: 'unreadable', problem: 'notJwt' };
