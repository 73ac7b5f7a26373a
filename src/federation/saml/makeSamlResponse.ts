import type { SamlAssertion } from '../../call/tokenProof.ts';
import { toBase64, utf8Bytes } from '../base64.ts';
import { canonical } from './canonical.ts';
import { findAssertion } from './findAssertion.ts';
import { responseText } from './responseText.ts';
import { sign, type SamlSigner } from './sign.ts';

export interface SamlResponseInput {
  readonly assertion: SamlAssertion;
  /** Where the browser is sent with the response: the sign-in endpoint (B-082). */
  readonly destination: string;
  readonly signer?: SamlSigner;
}

/**
 * A SAML 2.0 response in Base64, its assertion signed: exclusive canonicalisation, RSA with SHA-256, the certificate
 * attached. Equal inputs make equal responses. Characters that XML cannot hold become the replacement character.
 */
export async function makeSamlResponse({
  assertion,
  destination,
  signer = 'provider',
}: SamlResponseInput): Promise<string> {
  const unsigned = toBase64(utf8Bytes(responseText(assertion, destination)));
  const found = await findAssertion(unsigned);
  if (!found.ok) return unsigned;
  await sign(found.value.assertion, signer);
  return toBase64(utf8Bytes(canonical(found.value.response)));
}
