import { toByteArray } from 'base64-js';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes of a base64 text, padding required; null when it is none. */
export const parseBase64 = (text: string): Uint8Array | null =>
  BASE64.test(text) ? toByteArray(text) : null;
