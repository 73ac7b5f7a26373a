import { fromByteArray, toByteArray } from 'base64-js';
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { err, ok, type Result } from '../../lib/result.ts';

/** Why a packed text cannot be unpacked. */
export type UnpackFault =
  /** A character that Base64 for addresses does not have, and where, from 0; null: the length is of no such text. */
  | { readonly code: 'base64'; readonly at: number | null; readonly found: string }
  /** Bytes that are nothing compressed, or that break off. */
  | { readonly code: 'deflate' }
  /** It unpacks to more bytes than are taken. */
  | { readonly code: 'tooLarge'; readonly limit: number };

/** A text in fewer characters: UTF-8, compressed (RFC 1951), in Base64 for addresses (RFC 4648, section 5). */
export const packText = (text: string): string =>
  fromByteArray(deflateSync(strToU8(text), { level: 9 }))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * The text again. It unpacks bit by bit and stops at the limit, so that few characters cannot fill the memory.
 * @param limit bytes of text that are taken at most
 */
export function unpackText(packed: string, limit: number): Result<string, UnpackFault> {
  const at = packed.search(/[^\w-]/);
  if (at >= 0) return err({ code: 'base64', at, found: String.fromCodePoint(packed.codePointAt(at) ?? 0) });
  if (packed === '' || packed.length % 4 === 1) return err({ code: 'base64', at: null, found: '' });
  const bytes = toByteArray(packed.padEnd(Math.ceil(packed.length / 4) * 4, '='));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limit) throw new RangeError('more than is taken');
    chunks.push(chunk);
  });
  try {
    for (let from = 0; from < bytes.length; from += STEP)
      inflate.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
  } catch {
    return err(size > limit ? { code: 'tooLarge', limit } : { code: 'deflate' });
  }
  return ok(strFromU8(joined(chunks, size)));
}

/** Bytes unpacked at a time: each may become a thousand, no more. */
const STEP = 256;

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
