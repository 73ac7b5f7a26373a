import { ok, type Result } from '../../lib/result.ts';
import { headerOf, type HttpRequest } from '../http.ts';
import { joinChunks, readAwsChunked } from './awsChunked.ts';
import { chunksAreSigned } from './chunkSignatures.ts';
import type { Hashing } from './hashing.ts';
import type { Signing } from './signing.ts';
import { slip, type Slip } from './slip.ts';

const CHUNKED = ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER'] as const;
const CHUNKED_UNSIGNED = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';
const UNSIGNED = 'UNSIGNED-PAYLOAD';

/**
 * The last line of the canonical request. S3 takes the word of `x-amz-content-sha256` and compares later; a presigned
 * URL of it leaves the payload unsigned unless the header says otherwise. All other services hash the body.
 */
export function payloadHash(
  request: HttpRequest,
  { form, scope }: Signing,
  { sha256 }: Hashing,
): Result<string, Slip> {
  if (scope.service !== 's3') return ok(sha256(request.body));
  const given = headerOf(request, 'x-amz-content-sha256');
  if (given === null) return form === 'query' ? ok(UNSIGNED) : slip('payloadHashMissing');
  return isPayloadHash(given) ? ok(given) : slip('payloadHashForm', { given });
}

const isPayloadHash = (given: string): boolean =>
  /^[0-9a-f]{64}$/.test(given) || given === UNSIGNED || given === CHUNKED_UNSIGNED || isChunked(given);

const isChunked = (given: string): given is (typeof CHUNKED)[number] =>
  CHUNKED.some((variant) => variant === given);

/**
 * The body that a signed request carries, out of its chunks where it was sent in some. The signature of the request
 * has been found right.
 * @param hash what `payloadHash` gave
 * @param key the signing key
 */
export function signedBody(
  request: HttpRequest,
  signing: Signing,
  hash: string,
  key: Uint8Array,
  hashing: Hashing,
): Result<Uint8Array, Slip> {
  if (signing.scope.service !== 's3') return ok(request.body);
  if (hash !== CHUNKED_UNSIGNED && !isChunked(hash)) {
    const computed = hash === UNSIGNED ? hash : hashing.sha256(request.body);
    return computed === hash ? ok(request.body) : slip('payloadHash', { given: hash, computed });
  }
  const chunked = unchunked(request);
  if (!chunked.ok) return chunked;
  const { body, parts } = chunked.value;
  if (hash === CHUNKED_UNSIGNED || chunksAreSigned(parts, signing, key, hash === CHUNKED[1], hashing))
    return ok(body);
  return slip('wrongSignature');
}

/** The body of a request that nobody has signed, out of its chunks where it was sent in some. */
export function unsignedBody(request: HttpRequest): Result<Uint8Array, Slip> {
  if (headerOf(request, 'x-amz-content-sha256') !== CHUNKED_UNSIGNED) return ok(request.body);
  const chunked = unchunked(request);
  return chunked.ok ? ok(chunked.value.body) : chunked;
}

function unchunked(
  request: HttpRequest,
): Result<{ body: Uint8Array; parts: NonNullable<ReturnType<typeof readAwsChunked>> }, Slip> {
  const parts = readAwsChunked(request.body);
  if (!parts) return slip('bodyIncomplete');
  const body = joinChunks(parts);
  const length = headerOf(request, 'x-amz-decoded-content-length');
  return length === null || Number(length) === body.length ? ok({ body, parts }) : slip('bodyIncomplete');
}
