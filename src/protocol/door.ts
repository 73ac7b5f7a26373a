import { callOf, type Call, type CredentialProof } from '../call/call.ts';
import type { TokenProof } from '../call/tokenProof.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Operation } from '../operations/operation.ts';
import type { Service } from '../operations/service.ts';
import type { AwsError } from '../trace/awsError.ts';
import type { NotModelled } from '../trace/reason.ts';
import { doorAnswer, type DoorError } from '../wording/doorMessages.ts';
import { awsAnswer } from '../wording/messages.ts';
import { inServiceWords } from '../wording/serviceWords.ts';
import { findEndpoint, type Known } from './endpoint.ts';
import { headerOf, type HttpRequest, type HttpResponse } from './http.ts';
import type { Values } from './params.ts';
import type { Endpoint, Exchange } from './protocol.ts';
import { PROTOCOLS } from './protocols.ts';
import { httpDate } from './restXml/writeRest.ts';
import { isPresigned } from './sigv4/parsePresigned.ts';
import { PORTABLE_HASHING, type Hashing } from './sigv4/hashing.ts';
import {
  signatureVerifier,
  type SecretOf,
  type SignatureProof,
  type VerifySignature,
} from './sigv4/verifySignature.ts';

/** What became of a call. */
export type CallAnswer =
  | { readonly kind: 'success'; readonly output: Values }
  | { readonly kind: 'refused'; readonly error: AwsError }
  | { readonly kind: 'unmodelled'; readonly what: readonly NotModelled[] };

/** What the door is handed in; nothing in it is decided here. */
export interface Household extends Known {
  readonly secretOf: SecretOf;
  /** Judges a call and carries it out; may answer later. */
  readonly answer: (call: Call, heard: Heard) => CallAnswer | Promise<CallAnswer>;
  /** Checks the token among the parameters of an operation (`federation/`). */
  readonly proveToken: (operation: string, params: Values) => Promise<TokenProof | null>;
  /** The receiving computer's time, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A UUID for each request. */
  readonly requestId: () => string;
  /** Told what the check of a request's signature came to; never told of requests that it does not come to. */
  readonly checked?: (proof: Result<SignatureProof, DoorError>) => void;
  /** Told what was thrown while a request was answered: the lab's own mistake. Who knocks is told of a failure. */
  readonly failed?: (error: unknown) => void;
  /** The platform's own hash functions; left out: those that run everywhere. */
  readonly hashing?: Hashing;
}

/** What a request tells beside its call. */
export interface Heard {
  readonly requestId: string;
  readonly userAgent: string | null;
}

export type Door = (request: HttpRequest) => Promise<HttpResponse>;

/** The longest body that is read, in bytes. */
const LONGEST_BODY = 1_048_576;

/**
 * The way in for everything that speaks HTTP. A request is judged in AWS's order: which operation it names, whose
 * signature it carries, then whether its parameters can be read; all before any policy. Never rejects:
 * what is thrown on the way is answered as AWS answers an internal failure.
 */
export function openDoor(household: Household): Door {
  const verify = signatureVerifier(household.hashing ?? PORTABLE_HASHING);
  return async (request) => {
    const now = household.now();
    const response = await answerTo(request, household, verify, now);
    return { ...response, headers: { ...response.headers, date: httpDate(now) } };
  };
}

async function answerTo(
  request: HttpRequest,
  household: Household,
  verify: VerifySignature,
  now: string,
): Promise<HttpResponse> {
  const requestId = household.requestId();
  let service = anyService(request);
  try {
    const isTooLong = request.body.length > LONGEST_BODY;
    const endpoint = findEndpoint(isTooLong ? { ...request, body: NOTHING } : request, household);
    if (!endpoint.ok) return refuse({ request, service, requestId }, endpoint.error);
    ({ service } = endpoint.value);
    const exchange: Exchange = { request, service, requestId };
    return isTooLong
      ? refuse(exchange, { message: 'bodyTooLarge', params: { limit: LONGEST_BODY } })
      : await answerAt(endpoint.value, exchange, household, verify, now);
  } catch (error) {
    household.failed?.(error);
    return refuse({ request, service, requestId }, { message: 'internalFailure', params: {} });
  }
}

const NOTHING = new Uint8Array();

async function answerAt(
  endpoint: Endpoint,
  exchange: Exchange,
  household: Household,
  verify: VerifySignature,
  now: string,
): Promise<HttpResponse> {
  const { request, service, requestId } = exchange;
  const protocol = PROTOCOLS[service.protocol];
  const operation = protocol.operation(request, endpoint);
  if (!operation.ok) return refuse(exchange, operation.error);
  const proof = proofOf(request, operation.value, endpoint, verify, household.secretOf, now);
  household.checked?.(proof);
  if (!proof.ok) return refuse(exchange, proof.error);
  const unchunked = proof.value.body === request.body ? request : { ...request, body: proof.value.body };
  const params = protocol.params(unchunked, operation.value, endpoint);
  if (!params.ok) return refuse(exchange, params.error);
  const call = callOf({
    service: service.name,
    operation: operation.value.name,
    credentials: credentialsOf(proof.value),
    params: params.value,
    region: regionOf(endpoint, proof.value),
    context: contextOf(request, service),
    globalEndpoint: endpoint.isGlobal && service.name === 'sts',
    token: await household.proveToken(operation.value.name, params.value),
  });
  const answer = await household.answer(call, { requestId, userAgent: headerOf(request, 'user-agent') });
  switch (answer.kind) {
    case 'success':
      return protocol.success(answer.output, operation.value, exchange);
    case 'refused':
      return protocol.failure(
        inServiceWords(awsAnswer(answer.error), service.protocol, service.name),
        exchange,
      );
    case 'unmodelled': {
      const what = answer.what.map(({ feature, name }) => `${feature} ${name}`).join(', ');
      return refuse(exchange, { message: 'callNotModelled', params: { what } });
    }
  }
}

/** That the signature came in the query string conditions of S3 can ask; else it came in a header. */
const contextOf = (request: HttpRequest, { name }: Service): Call['context'] =>
  name === 's3' && isPresigned(request) ? { 's3:authType': 'REST-QUERY-STRING' } : {};

/** An operation that takes no signature is not asked for one, nor is one that it carries looked at. */
function proofOf(
  request: HttpRequest,
  { unsigned }: Operation,
  { service, region }: Endpoint,
  verify: VerifySignature,
  secretOf: SecretOf,
  now: string,
): Result<SignatureProof, DoorError> {
  if (unsigned) return ok({ kind: 'none', body: request.body });
  return verify(request, { service: service.name, region }, secretOf, Date.parse(now));
}

const credentialsOf = (proof: SignatureProof): CredentialProof =>
  proof.kind === 'none'
    ? { kind: 'none' }
    : { kind: 'accessKey', accessKeyId: proof.accessKeyId, sessionToken: proof.sessionToken };

/** By the host; else by what was signed for. Services that are in one Region alone are always in it. */
function regionOf({ region, service }: Endpoint, proof: SignatureProof): string {
  if (region !== null) return region;
  if (service.name !== 'sts' && service.global) return service.global.region;
  return proof.kind === 'none' ? 'us-east-1' : proof.region;
}

const refuse = (exchange: Exchange, error: DoorError): HttpResponse => {
  const { protocol } = exchange.service;
  return PROTOCOLS[protocol].failure(doorAnswer(error, protocol), exchange);
};

/** For answers about a service that the lab does not answer for, in the form that its client may read. */
const anyService = (request: HttpRequest): Service => ({
  name: '',
  protocol: headerOf(request, 'x-amz-target') === null ? 'query' : 'json',
  apiVersion: '',
  namespace: null,
  targetPrefix: null,
  global: null,
});
