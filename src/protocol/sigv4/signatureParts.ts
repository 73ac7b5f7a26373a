import { ok, type Result } from '../../lib/result.ts';
import type { HttpRequest } from '../http.ts';
import { computeSignature, type ComputedSignature } from './computeSignature.ts';
import type { Hashing } from './hashing.ts';
import { payloadHash } from './payload.ts';
import { scopeText, type Signing } from './signing.ts';
import { deriveKeys, type DerivedKeys } from './signingKeys.ts';
import type { Slip } from './slip.ts';
import { parseSigning } from './verifySignature.ts';

/** A signature taken apart: what the request says of it, and every value on the way to it. */
export interface SignatureParts extends ComputedSignature {
  readonly signing: Signing;
  /** `date/region/service/aws4_request`. */
  readonly scope: string;
  /** The last line of the canonical request. */
  readonly payloadHash: string;
  /** In hexadecimal. */
  readonly keys: Readonly<Record<keyof DerivedKeys, string>>;
}

/**
 * How the signature of a request is made with a secret, by the functions that check it. Null for a request that
 * is not signed.
 * @param service that the request came to
 */
export function signatureParts(
  request: HttpRequest,
  service: string,
  secret: string,
  hashing: Hashing,
): Result<SignatureParts | null, Slip> {
  const parsed = parseSigning(request, { service });
  if (!parsed.ok) return parsed;
  const signing = parsed.value;
  if (signing === null) return ok(null);
  const hash = payloadHash(request, signing, hashing);
  if (!hash.ok) return hash;
  const keys = deriveKeys(secret, signing.scope, hashing);
  return ok({
    signing,
    scope: scopeText(signing.scope),
    payloadHash: hash.value,
    keys: {
      kDate: hex(keys.kDate),
      kRegion: hex(keys.kRegion),
      kService: hex(keys.kService),
      kSigning: hex(keys.kSigning),
    },
    ...computeSignature(request, signing, hash.value, keys.kSigning, hashing),
  });
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
