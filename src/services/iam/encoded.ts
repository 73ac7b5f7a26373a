/** A policy's text as IAM's answers have it: percent-encoded by RFC 3986. */
export const encoded = (text: string): string =>
  encodeURIComponent(text.replaceAll(LONE_SURROGATE, '\uFFFD')).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** No character, so it has no bytes. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
