import { Sha256 } from '@aws-crypto/sha256-js';
import { utf8 } from '../http.ts';

/** The two hash functions of Signature Version 4. A platform that has its own can hand them in: they are far faster. */
export interface Hashing {
  /** SHA-256 in hexadecimal. */
  readonly sha256: (data: Uint8Array | string) => string;
  /** HMAC-SHA-256. */
  readonly hmac: (key: Uint8Array, data: string) => Uint8Array;
  /** HMAC-SHA-256 in hexadecimal. */
  readonly hmacHex: (key: Uint8Array, data: string) => string;
}

/** For every platform. */
export const PORTABLE_HASHING: Hashing = {
  sha256: (data) => hex(digest(new Sha256(), typeof data === 'string' ? utf8(data) : data)),
  hmac: (key, data) => digest(new Sha256(key), utf8(data)),
  hmacHex: (key, data) => hex(digest(new Sha256(key), utf8(data))),
};

function digest(hash: Sha256, data: Uint8Array): Uint8Array {
  hash.update(data);
  return hash.digestSync();
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
