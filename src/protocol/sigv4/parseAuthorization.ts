import { ok, type Result } from '../../lib/result.ts';
import { headerOf, type HttpRequest } from '../http.ts';
import { amzDateOfHeader, readAmzDate } from './dates.ts';
import { readCredential, readSignedHeaders, type Signing } from './signing.ts';
import { slip, type Slip } from './slip.ts';

const REQUIRED = ['Credential', 'Signature', 'SignedHeaders'] as const;

/** Reads the Authorization header of a request and the headers that belong to it. */
export function parseAuthorization(request: HttpRequest, header: string): Result<Signing, Slip> {
  const space = header.indexOf(' ');
  const algorithm = space < 0 ? header : header.slice(0, space);
  if (algorithm.startsWith('AWS4-ECDSA-')) return slip('signature4a');
  if (algorithm === 'AWS') return slip('signature2');
  const parts = new Map<string, string>();
  for (const part of space < 0 ? [] : header.slice(space + 1).split(',')) {
    const equals = part.indexOf('=');
    if (equals < 0) return slip('notKeyValue', { part: part.trim(), header });
    parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  if (algorithm !== 'AWS4-HMAC-SHA256') return slip('algorithm', { algorithm });
  const date = dateOf(request);
  const missing = [...REQUIRED.filter((name) => !parts.get(name)), ...(date === null ? ['Date'] : [])];
  if (missing.length > 0 || date === null) {
    return slip('missingParts', { parts: missing.join(','), algorithm });
  }
  if (readAmzDate(date) === null) return slip('dateForm', { date });
  const credential = parts.get('Credential') ?? '';
  const scope = readCredential(credential);
  if (!scope) return slip('credentialForm', { credential, form: 'header' });
  return ok({
    form: 'header',
    scope,
    signedHeaders: readSignedHeaders(parts.get('SignedHeaders') ?? ''),
    signature: parts.get('Signature') ?? '',
    date,
    expires: null,
    sessionToken: headerOf(request, 'x-amz-security-token'),
  });
}

function dateOf(request: HttpRequest): string | null {
  const date = headerOf(request, 'date');
  return headerOf(request, 'x-amz-date') ?? (date === null ? null : (amzDateOfHeader(date) ?? date));
}
