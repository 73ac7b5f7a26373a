/** What a token algorithm asks of the key. */
interface KeyNeed {
  readonly kty: 'RSA' | 'EC';
  readonly crv: string | null;
}

/** Signature algorithms of JSON Web Tokens that STS takes (B-101). */
export const STS_ALGORITHMS: ReadonlyMap<unknown, KeyNeed> = new Map([
  ['RS256', { kty: 'RSA', crv: null }],
  ['RS384', { kty: 'RSA', crv: null }],
  ['RS512', { kty: 'RSA', crv: null }],
  ['ES256', { kty: 'EC', crv: 'P-256' }],
  ['ES384', { kty: 'EC', crv: 'P-384' }],
  ['ES512', { kty: 'EC', crv: 'P-521' }],
]);
