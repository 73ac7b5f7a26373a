/** A name and a value of a query string, percent-encoded as they were sent. */
export type QueryPair = readonly [name: string, value: string];

/** An HTTP request as a plain value. */
export interface HttpRequest {
  readonly method: string;
  /** As in the Host header, with the port where one was named. */
  readonly host: string;
  /** Percent-encoded as it was sent, `/` at least. */
  readonly path: string;
  readonly query: readonly QueryPair[];
  /** By lower-case name; read with `headerOf`, since any name may be asked for. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface HttpResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * A request from what servers and clients have at hand. A missing Host header is put back from `host`: it is signed.
 * @param target path and query string as sent, such as `/?Action=GetCallerIdentity`
 * @param headers by name in any case
 */
export function httpRequest(request: {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly host?: string;
}): HttpRequest {
  const headers: Record<string, string> = {};
  for (const name of Object.keys(request.headers)) headers[name.toLowerCase()] = request.headers[name] ?? '';
  const host = headers['host'] ?? request.host ?? '';
  headers['host'] = host;
  const mark = request.target.indexOf('?');
  return {
    method: request.method.toUpperCase(),
    host,
    path: (mark < 0 ? request.target : request.target.slice(0, mark)) || '/',
    query: mark < 0 ? [] : queryPairs(request.target.slice(mark + 1)),
    headers,
    body: request.body,
  };
}

/** The value of a header, by lower-case name. */
export const headerOf = ({ headers }: HttpRequest, name: string): string | null =>
  Object.hasOwn(headers, name) ? (headers[name] ?? null) : null;

/** The pairs of a query string or of a form, still encoded. */
export const queryPairs = (text: string): QueryPair[] =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });

/** The first value of that name in the query string, decoded. */
export function queryValue({ query }: HttpRequest, name: string): string | null {
  const pair = query.find(([given]) => decodePercent(given) === name);
  return pair ? decodePercent(pair[1]) : null;
}

/** Text with its percent-encoded UTF-8 decoded; what is none stays as it is. */
export const decodePercent = (text: string): string =>
  text.includes('%') ? (decoded(text) ?? text.replaceAll(/(?:%[0-9a-f]{2})+/gi, decodeRun)) : text;

const decodeRun = (encoded: string): string => decoded(encoded) ?? encoded;

/** Null where something in it is no percent-encoded UTF-8. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Percent-encodes all but the unreserved characters of RFC 3986, as signatures want it. */
export const encodePercent = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => ENCODER.encode(text);

/** UTF-8 as text; what is none becomes U+FFFD. */
export const textOf = (bytes: Uint8Array): string => DECODER.decode(bytes);

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
