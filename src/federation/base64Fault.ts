/** Why a text is no Base64. */
export type Base64Fault =
  /** A character that the alphabet does not have; its place from 1. */
  | { readonly code: 'character'; readonly character: string; readonly at: number }
  /** A single character is left over: at least one is missing. */
  | { readonly code: 'length'; readonly length: number };

/**
 * What keeps a text from being read as Base64; null when nothing does. White space in the standard alphabet does not
 * count, base64url has neither white space nor padding (RFC 4648, RFC 7515).
 */
export function base64Fault(text: string, alphabet: 'base64' | 'base64url'): Base64Fault | null {
  const { foreign, ignored } = ALPHABETS[alphabet];
  const at = text.search(foreign);
  if (at >= 0) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return { code: 'character', character, at: at + 1 };
  }
  const { length } = text.replaceAll(ignored, '');
  return length % 4 === 1 ? { code: 'length', length } : null;
}

/** Padding stands at the end and nowhere else. */
const ALPHABETS = {
  base64: { foreign: /[^A-Za-z0-9+/=\s]|=(?=[\s=]*[^\s=])/, ignored: /[\s=]/g },
  base64url: { foreign: /[^\w-]/, ignored: /(?!)/g },
} as const;
