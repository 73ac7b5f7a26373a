import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { toByteArray } from 'base64-js';
import { strFromU8, strToU8 } from 'fflate';

/** The bytes of an object, which worlds hold as text. */
export const bytesOf = (text: string): Uint8Array => strToU8(text);

/** The text in a body, which comes as Base64; null for bytes that are no text in UTF-8. */
export function textOf(body: unknown): string | null {
  if (body === undefined) return '';
  const bytes = decoded(String(body));
  if (!bytes) return null;
  const text = strFromU8(bytes);
  const again = strToU8(text);
  const same = again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
  return same ? text : null;
}

function decoded(base64: string): Uint8Array | null {
  try {
    return toByteArray(base64);
  } catch {
    return null;
  }
}

/** MD5 of the content, in quotation marks. */
export const eTagOf = (bytes: Uint8Array): string => `"${bytesToHex(md5(bytes))}"`;
