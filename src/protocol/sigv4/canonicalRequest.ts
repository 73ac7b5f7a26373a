import { decodePercent, encodePercent, headerOf, type HttpRequest } from '../http.ts';
import type { Hashing } from './hashing.ts';
import { scopeText, type Signing } from './signing.ts';

/**
 * The request in the one form that is signed: method, path, query string, signed headers, their names, payload hash.
 * S3 signs its paths as they are sent, everybody else cleared of dots and encoded once more.
 */
export const canonicalRequest = (request: HttpRequest, signing: Signing, payloadHash: string): string => {
  const signed = [...signing.signedHeaders].toSorted();
  return [
    request.method,
    signing.scope.service === 's3' ? request.path : canonicalPath(request.path),
    canonicalQuery(request),
    ...signed.map((name) => `${name}:${canonicalValue(headerOf(request, name) ?? '')}`),
    '',
    signed.join(';'),
    payloadHash,
  ].join('\n');
};

/** What is signed in the end: algorithm, date, scope and the hash of the canonical request. */
export const stringToSign = (signing: Signing, canonical: string, { sha256 }: Hashing): string =>
  ['AWS4-HMAC-SHA256', signing.date, scopeText(signing.scope), sha256(canonical)].join('\n');

function canonicalPath(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(encodePercent(segment));
  }
  return kept.length > 0 && path.endsWith('/') ? `/${kept.join('/')}/` : `/${kept.join('/')}`;
}

function canonicalQuery({ query }: HttpRequest): string {
  return query
    .map(
      ([name, value]) => [encodePercent(decodePercent(name)), encodePercent(decodePercent(value))] as const,
    )
    .filter(([name]) => name !== 'X-Amz-Signature')
    .toSorted(([a, first], [b, second]) => compare(a, b) || compare(first, second))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const canonicalValue = (value: string): string => value.replaceAll(/\s+/g, ' ').trim();
