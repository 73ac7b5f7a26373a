import type { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { HttpResponse as SmithyResponse } from '@smithy/protocol-http';
import type { Call } from '../call/call.ts';
import { actionOf, type Operation } from '../operations/operation.ts';
import { OPERATIONS } from '../operations/operations.ts';
import { SERVICES } from '../operations/services.ts';
import { openDoor, type CallAnswer, type Heard, type Household } from './door.ts';
import { encodePercent, httpRequest, textOf, utf8, type HttpRequest, type HttpResponse } from './http.ts';

/*
 * A door with nobody behind it, for the tests of this room: it keeps what came in and answers as it is told. What is thrown
 * on the way comes out. Clients of
 * AWS's own SDK knock through `requestHandler`.
 */

export const NOW = '2026-01-15T09:00:00Z';
export const REQUEST_ID = '01234567-89ab-4def-8123-456789abcdef';

/** The key of AWS's own examples. */
export const KEY = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};

export interface Knocking {
  readonly door: (request: HttpRequest) => Promise<HttpResponse>;
  readonly calls: Call[];
  readonly heard: Heard[];
  /** Requests of SDK clients, as they came to the door. */
  readonly requests: HttpRequest[];
  readonly responses: HttpResponse[];
  readonly requestHandler: { readonly handle: (request: unknown) => Promise<{ response: SmithyResponse }> };
}

export function knocking(
  answer: (call: Call) => CallAnswer = () => ({ kind: 'success', output: {} }),
  changes: Partial<Household> & { readonly more?: readonly Operation[] } = {},
): Knocking {
  const calls: Call[] = [];
  const heard: Heard[] = [];
  const requests: HttpRequest[] = [];
  const responses: HttpResponse[] = [];
  const door = openDoor({
    services: SERVICES,
    operations: new Map([
      ...OPERATIONS,
      ...(changes.more ?? []).map((each) => [actionOf(each), each] as const),
    ]),
    exists: (action) => action === 'iam:CreateServiceLinkedRole',
    secretOf: (accessKeyId) => (accessKeyId === KEY.accessKeyId ? { secret: KEY.secretAccessKey } : null),
    answer: (call, from) => {
      calls.push(call);
      heard.push(from);
      return answer(call);
    },
    proveToken: async () => null,
    now: () => NOW,
    requestId: () => REQUEST_ID,
    failed: (error) => {
      throw error;
    },
    ...changes,
  });
  const handle = async (sent: unknown): Promise<{ response: SmithyResponse }> => {
    const request = await fromSmithy(sent as SmithyRequest);
    requests.push(request);
    const response = await door(request);
    responses.push(response);
    const { status, headers, body } = response;
    return {
      response: new SmithyResponse({
        statusCode: status,
        headers: { ...headers },
        body: new Blob([new Uint8Array(body)]),
      }),
    };
  };
  return { door, calls, heard, requests, responses, requestHandler: { handle } };
}

/** What the SDK would put on the wire. */
export async function fromSmithy(sent: SmithyRequest): Promise<HttpRequest> {
  const pairs = Object.entries(sent.query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) =>
      each === null ? encodePercent(name) : `${encodePercent(name)}=${encodePercent(each)}`,
    ),
  );
  return httpRequest({
    method: sent.method,
    target: pairs.length === 0 ? sent.path : `${sent.path}?${pairs.join('&')}`,
    headers: sent.headers,
    body: await bytesOf(sent.body),
    host: sent.port === undefined ? sent.hostname : `${sent.hostname}:${sent.port}`,
  });
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return utf8(body);
  if (body instanceof Uint8Array) return body;
  const parts: Uint8Array[] = [];
  for await (const part of body as AsyncIterable<Uint8Array | string>) {
    parts.push(typeof part === 'string' ? utf8(part) : part);
  }
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** An unsigned form, as `curl -d` would send it. */
export const form = (body: string, headers: Readonly<Record<string, string>> = {}): HttpRequest =>
  httpRequest({
    method: 'POST',
    target: '/',
    headers: { host: 'sts.amazonaws.com', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: utf8(body),
  });

/** Status, headers and the body as text. */
export const read = ({
  status,
  headers,
  body,
}: HttpResponse): { status: number; headers: unknown; body: string } => ({
  status,
  headers,
  body: textOf(body),
});
