import { createHash, createHmac } from 'node:crypto';
import type { Hashing } from '../protocol/sigv4/hashing.ts';

/** Node's own hash functions: a tenth of the time of those that run everywhere. */
export const NODE_HASHING: Hashing = {
  sha256: (data) => createHash('sha256').update(data).digest('hex'),
  hmac: (key, data) => createHmac('sha256', key).update(data).digest(),
  hmacHex: (key, data) => createHmac('sha256', key).update(data).digest('hex'),
};
