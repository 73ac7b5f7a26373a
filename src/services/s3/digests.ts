import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromByteArray, toByteArray } from 'base64-js';
import type { AwsError } from '../../trace/awsError.ts';
import { crc32, crc32c, crc64 } from './crc.ts';

type Params = Readonly<Record<string, unknown>>;

/** The refusal of a body that is not what its digest or checksum says; null when each of them fits or there is none. */
export function digestFault(params: Params, body: Uint8Array): AwsError | null {
  const given = params['ContentMD5'];
  if (given !== undefined) {
    if (lengthOf(given) !== 16) return { message: 's3InvalidDigest', params: {} };
    if (given !== fromByteArray(md5(body)))
      return { message: 's3BadDigest', params: { what: 'Content-MD5' } };
  }
  for (const { name, length, of } of CHECKSUMS) {
    const checksum = params[`Checksum${name}`];
    if (checksum === undefined) continue;
    if (lengthOf(checksum) !== length) {
      const header = `x-amz-checksum-${name.toLowerCase()}`;
      return { message: 's3InvalidChecksum', params: { header } };
    }
    if (checksum !== fromByteArray(of(body))) return { message: 's3BadDigest', params: { what: name } };
  }
  return null;
}

/** By the names that parameters have, with the bytes of each. */
const CHECKSUMS = [
  { name: 'CRC32', length: 4, of: crc32 },
  { name: 'CRC32C', length: 4, of: crc32c },
  { name: 'CRC64NVME', length: 8, of: crc64 },
  { name: 'SHA1', length: 20, of: sha1 },
  { name: 'SHA256', length: 32, of: sha256 },
] as const;

/** How many bytes Base64 stands for; null for text that is none. */
function lengthOf(base64: unknown): number | null {
  try {
    return toByteArray(String(base64)).length;
  } catch {
    return null;
  }
}
