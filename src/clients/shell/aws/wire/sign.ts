import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { encodePercent, httpRequest, type HttpRequest } from '../../../../protocol/http.ts';
import type { Endpoint } from './endpoint.ts';
import type { PlainRequest } from './request.ts';

/** Keys to sign with; those of a session come with its token. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | null;
}

/**
 * The request as it goes over the wire, signed with SigV4, or as it is without keys.
 * @param now the computer's time, ISO 8601 in UTC
 */
export async function signRequest(
  plain: PlainRequest,
  { service, region }: Endpoint,
  keys: Keys | null,
  now: string,
): Promise<HttpRequest> {
  const { method, host, path, body } = plain;
  const headers = { ...plain.headers, host, 'content-length': String(body.length) };
  if (!keys) return httpRequest({ method, target: targetOf(plain), headers, body });
  const isS3 = service.name === 's3';
  const signer = new SignatureV4({
    service: service.name,
    region,
    sha256: Sha256,
    uriEscapePath: !isS3,
    applyChecksum: isS3,
    credentials: {
      accessKeyId: keys.accessKeyId,
      secretAccessKey: keys.secretAccessKey,
      ...(keys.sessionToken !== null && { sessionToken: keys.sessionToken }),
    },
  });
  const unsigned = new SmithyRequest({
    method,
    hostname: host,
    path,
    query: queryOf(plain),
    headers,
    body,
  });
  const signed = await signer.sign(unsigned, { signingDate: new Date(now) });
  return httpRequest({ method, target: targetOf(plain), headers: signed.headers, body });
}

function queryOf({ query }: PlainRequest): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of query) (values[name] ??= []).push(value);
  return values;
}

function targetOf({ path, query }: PlainRequest): string {
  const text = query.map(([name, value]) => `${encodePercent(name)}=${encodePercent(value)}`).join('&');
  return text === '' ? path : `${path}?${text}`;
}
