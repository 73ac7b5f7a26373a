/** Providers whose users come with an OAuth 2.0 access token, and how such a token begins (B-100). */
export const OPAQUE_TOKEN_PREFIXES = {
  'www.amazon.com': 'Atza|',
  'graph.facebook.com': 'EAA',
} as const;

export type OpaqueTokenProvider = keyof typeof OPAQUE_TOKEN_PREFIXES;
