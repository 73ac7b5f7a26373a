import type { Result } from '../../lib/result.ts';
import type { HttpRequest } from '../http.ts';
import type { Signing } from './signing.ts';
import { slip, type Slip } from './slip.ts';

/** Holds signed headers to what must be signed: the host always, for S3 each `x-amz-…` too. Null when they are. */
export function judgeHeaders(request: HttpRequest, signing: Signing): Result<never, Slip> | null {
  const { signedHeaders } = signing;
  if (!signedHeaders.includes('host')) return slip('hostUnsigned');
  if (signing.scope.service !== 's3') return null;
  const signed = new Set(signedHeaders);
  const unsigned = Object.keys(request.headers).filter(
    (name) => name.startsWith('x-amz-') && !signed.has(name) && name !== 'x-amz-content-sha256',
  );
  return unsigned.length === 0 ? null : slip('headersUnsigned', { headers: unsigned.join(', ') });
}
