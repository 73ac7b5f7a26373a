import { fromBase64Url, toBase64Url, utf8Bytes, utf8Text } from '../base64.ts';

/** Characters of the base64url of 32 bytes. */
const SEAL_LENGTH = 43;

/** Fixed and known to everybody: the seal tells made tokens from mistyped ones, no more. */
const SEAL_KEY = utf8Bytes('the providers of the lab remember nothing');

/** A text of the base64url alphabet that carries this one and a seal over it; equal texts give equal ones. */
export async function seal(text: string): Promise<string> {
  const bytes = utf8Bytes(text);
  return toBase64Url(bytes) + toBase64Url(await macOf(bytes));
}

/** The text within; null when it was not made by `seal` or has been changed since. */
export async function unseal(sealed: string): Promise<string | null> {
  const bytes = fromBase64Url(sealed.slice(0, -SEAL_LENGTH));
  if (!bytes || toBase64Url(await macOf(bytes)) !== sealed.slice(-SEAL_LENGTH)) return null;
  return utf8Text(bytes);
}

async function macOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', SEAL_KEY, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
}
