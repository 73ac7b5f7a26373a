import type { SamlProof, UnreadableToken } from '../../call/tokenProof.ts';
import { PROVIDER_CERTIFICATE } from '../keys/certificates.ts';
import { findAssertion, isSigned, type FoundAssertion } from './findAssertion.ts';
import { readAssertion } from './readAssertion.ts';
import { hasValidSignature } from './verifySignature.ts';

/**
 * What an assertion says, and whether its provider signed that: the assertion, the whole response, or both, and then
 * both signatures have to be good (B-095). A certificate that the response brings along is not asked.
 * @param certificate of the provider's metadata, DER in Base64; null for that of the lab's own identity provider
 */
export async function proveSamlResponse(
  base64: string,
  certificate: string | null,
): Promise<SamlProof | UnreadableToken> {
  const found = await findAssertion(base64);
  if (!found.ok) return { kind: 'unreadable', problem: found.error };
  const signature = await signatureOf(found.value, certificate ?? PROVIDER_CERTIFICATE);
  return { kind: 'saml', assertion: readAssertion(found.value.assertion), signature };
}

async function signatureOf(
  { response, assertion }: FoundAssertion,
  certificate: string,
): Promise<SamlProof['signature']> {
  const signed = [assertion, response].filter(isSigned);
  if (signed.length === 0) return 'none';
  const valid = await Promise.all(signed.map((element) => hasValidSignature(element, certificate)));
  return valid.every(Boolean) ? 'valid' : 'invalid';
}
