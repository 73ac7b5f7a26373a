import { ok, type Result } from '../../lib/result.ts';
import { headerOf, type HttpRequest } from '../http.ts';
import { computeSignature } from './computeSignature.ts';
import type { Hashing } from './hashing.ts';
import { judgeHeaders } from './judgeHeaders.ts';
import { judgeScope, type ExpectedScope } from './judgeScope.ts';
import { judgeTime } from './judgeTime.ts';
import { parseAuthorization } from './parseAuthorization.ts';
import { isPresigned, isPresignedOldWay, parsePresigned } from './parsePresigned.ts';
import { payloadHash, signedBody, unsignedBody } from './payload.ts';
import type { Signing } from './signing.ts';
import { signingKeys } from './signingKeys.ts';
import { slip, type Slip } from './slip.ts';

/** Looks up the secret of an access key; null for a key that nobody has. */
export type SecretOf = (
  accessKeyId: string,
  sessionToken: string | null,
) => { readonly secret: string } | null;

/**
 * Who signed a request. `unknownKey`: the request names a key that nobody has, so its signature cannot be checked;
 * the call's own stages answer that.
 */
export type SignatureProof =
  | { readonly kind: 'none'; readonly body: Uint8Array }
  | {
      readonly kind: 'signed' | 'unknownKey';
      readonly accessKeyId: string;
      readonly sessionToken: string | null;
      /** The Region it was signed for. */
      readonly region: string;
      /** What was sent, out of its chunks. */
      readonly body: Uint8Array;
    };

/** Checks the Signature Version 4 of a request that came to an endpoint, at a time in milliseconds since 1970. */
export type VerifySignature = (
  request: HttpRequest,
  expected: ExpectedScope,
  secretOf: SecretOf,
  now: number,
) => Result<SignatureProof, Slip>;

/**
 * Checks signatures, in headers or presigned URLs, against the secret of their key, the endpoint that the request came
 * to and the time there. What can be seen without the key is judged first.
 */
export function signatureVerifier(hashing: Hashing): VerifySignature {
  const keyOf = signingKeys(hashing);
  return (request, expected, secretOf, now) => {
    const parsed = parseSigning(request, expected);
    if (!parsed.ok) return parsed;
    const signing = parsed.value;
    if (signing === null) {
      const body = unsignedBody(request);
      return body.ok ? ok({ kind: 'none', body: body.value }) : body;
    }
    const wrong = judgeScope(signing, expected) ?? judgeTime(signing, now) ?? judgeHeaders(request, signing);
    if (wrong) return wrong;
    const hash = payloadHash(request, signing, hashing);
    if (!hash.ok) return hash;
    const { scope, sessionToken } = signing;
    const { accessKeyId, region } = scope;
    const known = secretOf(accessKeyId, sessionToken);
    if (!known) return ok({ kind: 'unknownKey', accessKeyId, sessionToken, region, body: request.body });
    const key = keyOf(known.secret, scope);
    const { signature } = computeSignature(request, signing, hash.value, key, hashing);
    if (signature !== signing.signature) return slip('wrongSignature');
    const body = signedBody(request, signing, hash.value, key, hashing);
    return body.ok ? ok({ kind: 'signed', accessKeyId, sessionToken, region, body: body.value }) : body;
  };
}

/** What a request says about its signature; null when it is not signed at all. */
export function parseSigning(
  request: HttpRequest,
  { service }: Pick<ExpectedScope, 'service'>,
): Result<Signing | null, Slip> {
  const header = headerOf(request, 'authorization');
  if (header !== null) return parseAuthorization(request, header);
  if (isPresigned(request)) return parsePresigned(request, service === 's3');
  return isPresignedOldWay(request) ? slip('signature2') : ok(null);
}
