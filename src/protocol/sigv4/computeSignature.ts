import type { HttpRequest } from '../http.ts';
import { canonicalLines, stringToSign, type CanonicalLine } from './canonicalRequest.ts';
import type { Hashing } from './hashing.ts';
import type { Signing } from './signing.ts';

/** A signature with everything that it is made of. */
export interface ComputedSignature {
  readonly canonical: readonly CanonicalLine[];
  readonly stringToSign: string;
  /** In hexadecimal. */
  readonly signature: string;
}

/**
 * The signature that a request has by a signing key; who checks it and who shows it compute it here.
 * @param payloadHash the last line of the canonical request
 */
export function computeSignature(
  request: HttpRequest,
  signing: Signing,
  payloadHash: string,
  key: Uint8Array,
  hashing: Hashing,
): ComputedSignature {
  const canonical = canonicalLines(request, signing, payloadHash);
  const signed = stringToSign(signing, canonical.map(({ text }) => text).join('\n'), hashing);
  return { canonical, stringToSign: signed, signature: hashing.hmacHex(key, signed) };
}
