import type { SamlProof, TokenProof, WebIdentityProof } from '../call/tokenProof.ts';
import { makeWebIdentityToken } from '../federation/oidc/makeWebIdentityToken.ts';
import {
  tamperWebIdentityToken,
  type WebIdentityTampering,
} from '../federation/oidc/tamperWebIdentityToken.ts';
import { makeOpaqueToken } from '../federation/opaque/makeOpaqueToken.ts';
import { OPAQUE_TOKEN_PREFIXES, type OpaqueTokenProvider } from '../federation/opaque/providers.ts';
import { makeSamlResponse } from '../federation/saml/makeSamlResponse.ts';
import { tamperSamlResponse } from '../federation/saml/tamperSamlResponse.ts';

/** A token in the form that it is sent in, made by what the call says of it; null for what cannot be made. */
export async function tokenText(proof: TokenProof): Promise<string | null> {
  switch (proof.kind) {
    case 'webIdentity':
      return webIdentityText(proof);
    case 'saml':
      return samlText(proof);
    case 'opaque': {
      if (!proof.known) return 'Atza|of-nobody';
      const { provider, ...known } = proof.known;
      return isOpaqueProvider(provider) ? makeOpaqueToken({ provider, ...known }) : null;
    }
    case 'unreadable':
      return null;
  }
}

async function webIdentityText({ claims, signature }: WebIdentityProof): Promise<string | null> {
  const { iss } = claims;
  const token = await makeWebIdentityToken({ issuer: typeof iss === 'string' ? iss : '', claims });
  const tampering = FORGED[signature];
  return tampering ? tamperWebIdentityToken(token, { kind: tampering }) : token;
}

const FORGED: Readonly<
  Partial<Record<WebIdentityProof['signature'], Exclude<WebIdentityTampering['kind'], 'claims'>>>
> = { invalid: 'otherKey', unknownKey: 'otherKeyId', algorithm: 'algorithmNone' };

async function samlText({ assertion, signature }: SamlProof): Promise<string | null> {
  const response = await makeSamlResponse({
    assertion,
    destination: assertion.confirmations[0]?.recipient ?? SIGN_IN,
  });
  if (signature === 'valid') return response;
  return tamperSamlResponse(response, { kind: signature === 'none' ? 'noSignature' : 'otherKey' });
}

/** Where browsers bring the responses of an identity provider (B-082). */
const SIGN_IN = 'https://signin.aws.amazon.com/saml';

const isOpaqueProvider = (provider: string): provider is OpaqueTokenProvider =>
  Object.hasOwn(OPAQUE_TOKEN_PREFIXES, provider);
