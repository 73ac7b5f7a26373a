import { HttpResponse as SmithyResponse, type HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import type { Door } from '../protocol/door.ts';
import { encodePercent, httpRequest, type HttpRequest, type HttpResponse } from '../protocol/http.ts';

/** What a client of AWS SDK v3 takes as its `requestHandler`. */
export interface SdkRequestHandler {
  readonly handle: (
    request: SmithyRequest,
    options?: { readonly abortSignal?: unknown },
  ) => Promise<{ response: SmithyResponse }>;
  readonly destroy: () => void;
  readonly updateHttpClientConfig: () => void;
  readonly httpHandlerConfigs: () => object;
}

/**
 * The transport of AWS SDK v3 clients: their signed requests go to the door, and nowhere else. A rejection of the door
 * is passed on, an `abortSignal` that is set rejects with an `AbortError`; AWS's refusals are answers, as over HTTP.
 */
export const sdkRequestHandler = (door: Door): SdkRequestHandler => ({
  handle: async (request, { abortSignal } = {}) => {
    const signal = abortSignal instanceof AbortSignal ? abortSignal : null;
    const asked = await doorRequest(request);
    if (signal?.aborted) throw abortError();
    const answer = await unlessAborted(door(asked), signal);
    return { response: smithyResponse(answer) };
  },
  destroy: () => undefined,
  updateHttpClientConfig: () => undefined,
  httpHandlerConfigs: () => ({}),
});

/**
 * A Smithy request as the door's. `host` and `content-length` are signed, and are the transport's to send: they are put
 * back where the client left them out.
 */
export async function doorRequest(request: SmithyRequest): Promise<HttpRequest> {
  const body = await bodyBytes(request.body);
  const search = queryText(request.query ?? {});
  const sent = httpRequest({
    method: request.method,
    target: search === '' ? request.path : `${request.path}?${search}`,
    headers: request.headers,
    body,
    host: request.port ? `${request.hostname}:${request.port}` : request.hostname,
  });
  if (body.length === 0 || Object.hasOwn(sent.headers, 'content-length')) return sent;
  return { ...sent, headers: { ...sent.headers, 'content-length': String(body.length) } };
}

/** Encoded as it was signed; a name that comes several times is one pair for each value, one without a value is bare. */
const queryText = (query: SmithyRequest['query']): string =>
  Object.entries(query)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((each) => [name, each]) : [[name, value]]))
    .map(([name, value]) =>
      typeof value === 'string'
        ? `${encodePercent(name ?? '')}=${encodePercent(value)}`
        : encodePercent(name ?? ''),
    )
    .join('&');

/** The bytes of whatever a client may give as a body. */
async function bodyBytes(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  return new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
}

/** The body comes as a stream, as it does from `fetch`. */
const smithyResponse = ({ status, headers, body }: HttpResponse): SmithyResponse =>
  new SmithyResponse({
    statusCode: status,
    headers: { ...headers },
    body: new ReadableStream({
      start: (controller) => {
        if (body.length > 0) controller.enqueue(new Uint8Array(body));
        controller.close();
      },
    }),
  });

function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal | null): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(abortError());
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

const abortError = (): Error => Object.assign(new Error('Request aborted'), { name: 'AbortError' });
