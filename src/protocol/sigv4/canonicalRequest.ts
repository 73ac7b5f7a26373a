import { decodePercent, encodePercent, headerOf, type HttpRequest } from '../http.ts';
import type { Hashing } from './hashing.ts';
import { scopeText, type Signing } from './signing.ts';

/** One line of the canonical request, and what it is; `name` of a signed header, null for the others. */
export interface CanonicalLine {
  readonly part: 'method' | 'path' | 'query' | 'header' | 'end' | 'signedHeaders' | 'payloadHash';
  readonly name: string | null;
  readonly text: string;
}

/**
 * The request in the one form that is signed, line by line: method, path, query string, signed headers, an empty line,
 * their names, payload hash. S3 signs its paths as they are sent, everybody else cleared of dots and encoded once more.
 */
export function canonicalLines(
  request: HttpRequest,
  { signedHeaders, scope }: Signing,
  payloadHash: string,
): readonly CanonicalLine[] {
  const signed = [...signedHeaders].toSorted();
  const path = scope.service === 's3' ? request.path : canonicalPath(request.path);
  return [
    line('method', request.method),
    line('path', path),
    line('query', canonicalQuery(request)),
    ...signed.map((name) => line('header', `${name}:${canonicalValue(headerOf(request, name) ?? '')}`, name)),
    line('end', ''),
    line('signedHeaders', signed.join(';')),
    line('payloadHash', payloadHash),
  ];
}

/** What is signed in the end: algorithm, date, scope and the hash of the canonical request. */
export const stringToSign = (
  signing: Pick<Signing, 'date' | 'scope'>,
  canonical: string,
  { sha256 }: Hashing,
): string => ['AWS4-HMAC-SHA256', signing.date, scopeText(signing.scope), sha256(canonical)].join('\n');

const line = (part: CanonicalLine['part'], text: string, name: string | null = null): CanonicalLine => ({
  part,
  name,
  text,
});

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
