import { Sha256 } from '@aws-crypto/sha256-js';
import { utf8 } from '../http.ts';

/** SHA-256 in hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  const hash = new Sha256();
  hash.update(bytesOf(data));
  return hex(hash.digestSync());
}

/** HMAC-SHA-256 in hexadecimal. */
export function hmac(key: Uint8Array, data: string): string {
  const hash = new Sha256(key);
  hash.update(utf8(data));
  return hex(hash.digestSync());
}

const bytesOf = (data: Uint8Array | string): Uint8Array => (typeof data === 'string' ? utf8(data) : data);

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
