import { readError } from '../../../clients/shell/aws/wire/readError.ts';
import type { PlainRequest } from '../../../clients/shell/aws/wire/request.ts';
import { signRequest, type Keys } from '../../../clients/shell/aws/wire/sign.ts';
import { decodePercent, type HttpRequest } from '../../../protocol/http.ts';
import { PORTABLE_HASHING } from '../../../protocol/sigv4/hashing.ts';
import { signatureParts, type SignatureParts } from '../../../protocol/sigv4/signatureParts.ts';
import { doorOf } from '../http/doorOf.ts';
import type { Subject } from '../http/subject.ts';
import type { Exchange } from '../http/wire.ts';
import { BREAKS, type Breakage, type SigningSlip } from './breakages.ts';

/** A signature as its client made it, and as AWS comes to it by what arrives. */
export interface SignatureReading {
  readonly breakage: Breakage;
  readonly sent: SignatureParts;
  /** The secret that the client signed with. */
  readonly secret: string;
  /** Null where AWS refuses before it computes anything. */
  readonly computed: SignatureParts | null;
  /** `taken`: the call is judged. `unknownKey`: AWS has no secret to check the signature with. */
  readonly outcome: 'taken' | 'refused' | 'unknownKey';
  readonly status: number;
  /** What AWS refuses with, for the signature or for the call; null when it refuses nothing. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** As it was signed, and as it arrives. */
  readonly original: HttpRequest;
  readonly request: HttpRequest;
}

/**
 * The signature of a call's request, broken in a way: the door alone judges it, and both sides are taken apart by the
 * functions that it checks with. Null: the request is not signed.
 */
export async function signatureReading(
  subject: Subject,
  exchange: Exchange,
  breakage: Breakage,
): Promise<SignatureReading | null> {
  const { keys, endpoint } = exchange;
  if (!keys) return null;
  const { service } = endpoint;
  const { signs, tamper } = BREAKS[breakage];
  const secret = signs?.secret?.(keys.secretAccessKey) ?? keys.secretAccessKey;
  const signed = signs
    ? await signedAnew(exchange, { ...keys, secretAccessKey: secret }, signs, subject.world.clock)
    : exchange.request;
  const request = tamper?.(signed, { keys, service }) ?? signed;
  // What the client computed: over its own request, unless it chose the headers differently.
  const original = breakage === 'hostNotSigned' ? request : signed;
  const sent = signatureParts(original, service.name, secret, PORTABLE_HASHING);
  if (!sent.ok || !sent.value) return null;
  const { response, proof } = await doorOf(subject, breakage !== 'none' || undefined)(request);
  const taken = proof !== null && proof.ok && proof.value.kind === 'signed';
  const differs = proof !== null && !proof.ok && proof.error.message === 'wrongSignature';
  const theirs =
    taken || differs ? signatureParts(request, service.name, keys.secretAccessKey, PORTABLE_HASHING) : null;
  return {
    breakage,
    sent: sent.value,
    secret,
    computed: theirs?.ok ? theirs.value : null,
    outcome: taken ? 'taken' : proof?.ok ? 'unknownKey' : 'refused',
    status: response.status,
    error: response.status < 400 ? null : readError(service, response),
    original,
    request,
  };
}

/** The request of an exchange, signed in another way. */
function signedAnew(
  { endpoint, request }: Exchange,
  keys: Keys,
  { minutes = 0, region, service }: SigningSlip,
  clock: string,
): Promise<HttpRequest> {
  const { name } = endpoint.service;
  const scope = {
    ...endpoint,
    region: region?.(endpoint.region) ?? endpoint.region,
    service: { ...endpoint.service, name: service?.(name) ?? name },
  };
  const at = new Date(Date.parse(clock) + minutes * 60_000).toISOString();
  return signRequest(plainOf(request), scope, keys, at);
}

/** What a request was before it was signed. */
function plainOf({ method, host, path, query, headers, body }: HttpRequest): PlainRequest {
  return {
    method,
    host,
    path,
    query: query.map(([name, value]) => [decodePercent(name), decodePercent(value)] as const),
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !BY_SIGNER.has(name))),
    body,
  };
}

const BY_SIGNER: ReadonlySet<string> = new Set([
  'authorization',
  'content-length',
  'host',
  'x-amz-content-sha256',
  'x-amz-date',
  'x-amz-security-token',
]);
