import type { Keys } from '../../../clients/shell/aws/wire/sign.ts';
import type { Service } from '../../../operations/service.ts';
import { headerOf, textOf, utf8, type HttpRequest } from '../../../protocol/http.ts';
import { PORTABLE_HASHING } from '../../../protocol/sigv4/hashing.ts';
import { signatureParts } from '../../../protocol/sigv4/signatureParts.ts';

/** Changes a signed request on its way; the request itself where there is nothing to change. */
export type Tamper = (
  request: HttpRequest,
  signedWith: { readonly keys: Keys; readonly service: Service },
) => HttpRequest;

/** A parameter gets another value: the last of a form or of JSON, else what the path names. */
export const alterParameter: Tamper = (request) =>
  request.body.length > 0
    ? { ...request, body: utf8(changed(textOf(request.body))) }
    : { ...request, path: `${request.path}-2` };

const changed = (body: string): string =>
  body.replace(/[^\s"}\]>]([\s"}\]>]*)$/, (end) => (end.startsWith('X') ? 'Y' : 'X') + end.slice(1));

/** A header that was signed has another value when it arrives. */
export const changeHeader: Tamper = (request) => {
  const name = spareIn(request) ?? 'x-amz-date';
  const value = headerOf(request, name) ?? '';
  return { ...request, headers: { ...request.headers, [name]: CHANGES[name]?.(value) ?? `${value}0` } };
};

const CHANGES: Readonly<Partial<Record<string, (value: string) => string>>> = {
  'content-type': (value) => `${value.replace(/;.*$/, '')}; charset=iso-8859-1`,
  // One second later, which is well within what clocks may differ by.
  'x-amz-date': (value) => value.replace(/\dZ$/, (end) => `${(Number(end.charAt(0)) + 1) % 10}Z`),
};

/** A header that was signed does not arrive. */
export const dropHeader: Tamper = (request) => without(request, spareIn(request) ?? 'x-amz-security-token');

/** The session token stays at home. */
export const dropSessionToken: Tamper = (request) => without(request, 'x-amz-security-token');

/** Host is not among the signed headers, though the signature is right for those that are. */
export const leaveHostUnsigned: Tamper = (request, { keys, service }) => {
  const authorization = (headerOf(request, 'authorization') ?? '').replace(
    /(SignedHeaders=[^,]*?)host;/,
    '$1',
  );
  const bare = { ...request, headers: { ...request.headers, authorization } };
  const parts = signatureParts(bare, service.name, keys.secretAccessKey, PORTABLE_HASHING);
  if (!parts.ok || !parts.value) return bare;
  const signed = authorization.replace(/Signature=.*$/, `Signature=${parts.value.signature}`);
  return { ...bare, headers: { ...bare.headers, authorization: signed } };
};

/** Whether a header was signed that a request can do without, as far as finding its operation goes. */
export const hasSpareHeader = (request: HttpRequest): boolean => spareIn(request) !== null;

function spareIn(request: HttpRequest): string | null {
  const spare = signedOf(request).filter((name) => !NEEDED.has(name));
  return spare.find((name) => name === 'content-type') ?? spare[0] ?? null;
}

/** Headers that the door cannot do without when it looks for operation, key and date. */
const NEEDED: ReadonlySet<string> = new Set([
  'host',
  'x-amz-date',
  'x-amz-target',
  'x-amz-security-token',
  'x-amz-content-sha256',
]);

const signedOf = (request: HttpRequest): readonly string[] =>
  /SignedHeaders=([^,]*)/.exec(headerOf(request, 'authorization') ?? '')?.[1]?.split(';') ?? [];

const without = (request: HttpRequest, dropped: string): HttpRequest => ({
  ...request,
  headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => name !== dropped)),
});
