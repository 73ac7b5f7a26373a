import { readError } from '../../../clients/shell/aws/wire/readError.ts';
import { signRequest } from '../../../clients/shell/aws/wire/sign.ts';
import type { PlainRequest } from '../../../clients/shell/aws/wire/request.ts';
import { decodePercent, type HttpRequest } from '../../../protocol/http.ts';
import { PORTABLE_HASHING } from '../../../protocol/sigv4/hashing.ts';
import { signatureParts, type SignatureParts } from '../../../protocol/sigv4/signatureParts.ts';
import type { Slip } from '../../../protocol/sigv4/slip.ts';
import { signatureVerifier } from '../../../protocol/sigv4/verifySignature.ts';
import { doorOf } from '../http/doorOf.ts';
import type { Subject } from '../http/subject.ts';
import type { Exchange } from '../http/wire.ts';
import { BREAKS, type Breakage } from './breakages.ts';

/** A signature as its client made it, and as AWS comes to it by what arrives. */
export interface SignatureReading {
  readonly breakage: Breakage;
  readonly sent: SignatureParts;
  /** The secret that the client signed with. */
  readonly secret: string;
  /** Null where AWS refuses before it computes anything. */
  readonly computed: SignatureParts | null;
  /** What is wrong with the signature; null when nothing is, or when its key is unknown. */
  readonly slip: Slip['message'] | null;
  /** Whether the signature was taken, so that the call is judged. */
  readonly taken: boolean;
  readonly status: number;
  /** What AWS refuses with, for the signature or for the call; null when it refuses nothing. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** As it was signed, and as it arrives. */
  readonly original: HttpRequest;
  readonly request: HttpRequest;
}

/** Signs the request of a call anew, broken in a way, and lets the door and its verifier judge it. Null: it is not signed. */
export async function signatureReading(
  subject: Subject,
  exchange: Exchange,
  breakage: Breakage,
): Promise<SignatureReading | null> {
  const { keys, endpoint } = exchange;
  if (!keys) return null;
  const { secret = same, region = same, service = same, minutes = 0, tamper } = BREAKS[breakage];
  const { clock } = subject.world;
  const signedWith = { ...keys, secretAccessKey: secret(keys.secretAccessKey) };
  const scope = {
    ...endpoint,
    region: region(endpoint.region),
    service: { ...endpoint.service, name: service(endpoint.service.name) },
  };
  const signed = await signRequest(plainOf(exchange.request), scope, signedWith, later(clock, minutes));
  const request = tamper?.(signed, { keys, service: endpoint.service }) ?? signed;
  // What the client computed: over its own request, unless it chose the headers differently.
  const own = breakage === 'hostNotSigned' ? request : signed;
  const sent = signatureParts(own, scope.service.name, signedWith.secretAccessKey, PORTABLE_HASHING);
  const name = endpoint.service.name;
  const theirs = signatureParts(request, name, keys.secretAccessKey, PORTABLE_HASHING);
  if (!sent.ok || !sent.value) return null;
  const verified = signatureVerifier(PORTABLE_HASHING)(
    request,
    { service: name, region: endpoint.region },
    (id, token) =>
      id === keys.accessKeyId && token === keys.sessionToken ? { secret: keys.secretAccessKey } : null,
    Date.parse(clock),
  );
  const slip = verified.ok ? null : verified.error.message;
  const taken = verified.ok && verified.value.kind === 'signed';
  const { response } = await doorOf(subject, breakage !== 'none' || undefined)(request);
  return {
    breakage,
    sent: sent.value,
    secret: signedWith.secretAccessKey,
    computed: theirs.ok && (taken || slip === 'wrongSignature') ? theirs.value : null,
    slip,
    taken,
    status: response.status,
    error: response.status < 400 ? null : readError(endpoint.service, response),
    original: own,
    request,
  };
}

const same = (text: string): string => text;

const later = (clock: string, minutes: number): string =>
  new Date(Date.parse(clock) + minutes * 60_000).toISOString();

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
