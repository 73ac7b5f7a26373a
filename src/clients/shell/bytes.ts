import type { ResolvedCommandContext } from 'just-bash/browser';

/** Bytes as the shell hands them on: a text with one character for each. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Standard input as bytes. */
export const bytesOf = (stdin: ResolvedCommandContext['stdin']): Uint8Array => {
  const text = stdin as unknown as string;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
};
