import type { ChunkedBody } from './awsChunked.ts';
import type { Hashing } from './hashing.ts';
import { scopeText, type Signing } from './signing.ts';

/** The trailer that signs the others. */
const TRAILER_SIGNATURE = 'x-amz-trailer-signature';

/** Whether each chunk, and the trailers where they are signed, carry the signature that follows from the one before. */
export function chunksAreSigned(
  body: ChunkedBody,
  signing: Signing,
  key: Uint8Array,
  withTrailers: boolean,
  { sha256, hmacHex }: Hashing,
): boolean {
  const sign = (kind: string, previous: string, ...hashes: readonly string[]): string =>
    hmacHex(
      key,
      [`AWS4-HMAC-SHA256-${kind}`, signing.date, scopeText(signing.scope), previous, ...hashes].join('\n'),
    );
  let { signature } = signing;
  for (const chunk of body.chunks) {
    signature = sign('PAYLOAD', signature, sha256(''), sha256(chunk.bytes));
    if (chunk.signature !== signature) return false;
  }
  if (!withTrailers) return true;
  const signed = body.trailers.filter(([name]) => name !== TRAILER_SIGNATURE);
  const given = body.trailers.find(([name]) => name === TRAILER_SIGNATURE)?.[1];
  return (
    given === sign('TRAILER', signature, sha256(signed.map(([name, value]) => `${name}:${value}\n`).join('')))
  );
}
