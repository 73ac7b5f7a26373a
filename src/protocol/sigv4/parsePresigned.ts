import { ok, type Result } from '../../lib/result.ts';
import { queryValue, type HttpRequest } from '../http.ts';
import { readAmzDate } from './dates.ts';
import { readCredential, readSignedHeaders, type Signing } from './signing.ts';
import { slip, type Slip } from './slip.ts';

const REQUIRED = ['Algorithm', 'Credential', 'Signature', 'Date', 'SignedHeaders'] as const;

/** A week, in seconds: the longest that a presigned URL may hold. */
const LONGEST = 604_800;

/** Whether the query string claims to be signed, in whole or in part. */
export const isPresigned = (request: HttpRequest): boolean =>
  REQUIRED.some((name) => name !== 'Date' && queryValue(request, `X-Amz-${name}`) !== null);

/** Whether the query string is signed in the way before Signature Version 4. */
export const isPresignedOldWay = (request: HttpRequest): boolean =>
  queryValue(request, 'AWSAccessKeyId') !== null && queryValue(request, 'Signature') !== null;

/**
 * Reads the `X-Amz-…` parameters of a presigned URL.
 * @param mustExpire whether `X-Amz-Expires` is required, as S3 has it
 */
export function parsePresigned(request: HttpRequest, mustExpire: boolean): Result<Signing, Slip> {
  const value = (name: string): string => queryValue(request, `X-Amz-${name}`) ?? '';
  const algorithm = value('Algorithm');
  if (algorithm.startsWith('AWS4-ECDSA-')) return slip('signature4a');
  const required = mustExpire ? [...REQUIRED, 'Expires'] : REQUIRED;
  const missing = required.filter((name) => value(name) === '');
  if (missing.length > 0) return slip('missingQueryParts', { parts: missing.join(',') });
  if (algorithm !== 'AWS4-HMAC-SHA256') return slip('algorithm', { algorithm });
  const date = value('Date');
  if (readAmzDate(date) === null) return slip('dateForm', { date });
  const scope = readCredential(value('Credential'));
  if (!scope) return slip('credentialForm', { credential: value('Credential'), form: 'query' });
  const expires = readExpires(value('Expires'));
  if (expires === 'form') return slip('expiresForm');
  if (expires !== null && expires > LONGEST) return slip('expiresTooLong');
  return ok({
    form: 'query',
    scope,
    signedHeaders: readSignedHeaders(value('SignedHeaders')),
    signature: value('Signature'),
    date,
    expires,
    sessionToken: queryValue(request, 'X-Amz-Security-Token'),
  });
}

function readExpires(text: string): number | null | 'form' {
  if (text === '') return null;
  return /^\d{1,12}$/.test(text) ? Number(text) : 'form';
}
