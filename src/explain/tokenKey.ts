/** A condition key whose value comes out of a bearer token (B-089, B-108). */
export interface TokenKey {
  readonly of: 'webIdentity' | 'saml';
  /** The part behind the colon: for web identity mostly the name of a claim. */
  readonly claim: string;
}

/** Reads `<host and path>:<claim>` and `saml:<name>`; null for every other condition key. */
export function tokenKeyIn(key: string): TokenKey | null {
  const [, prefix = '', claim = ''] = /^(saml|[^:/]+\.[^:]+):(.+)$/is.exec(key) ?? [];
  if (claim === '') return null;
  return { of: prefix.toLowerCase() === 'saml' ? 'saml' : 'webIdentity', claim };
}
