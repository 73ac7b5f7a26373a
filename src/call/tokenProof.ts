/**
 * What the edge found in a bearer token that a call carries. Signatures are checked there, since cryptography is
 * asynchronous; what follows from it is judged in the call's stages, synchronously, against world and clock.
 */
export type TokenProof = WebIdentityProof | OpaqueTokenProof | SamlProof | UnreadableToken;

/** A JSON Web Token of an OpenID Connect provider. */
export interface WebIdentityProof {
  readonly kind: 'webIdentity';
  /** As the token has it; nothing in it has been judged. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /**
   * Against the keys of the provider that `iss` names. `unknownKey`: it has none of the token's `kid`; `algorithm`:
   * one that STS does not take (B-101); `none`: the provider is not one that the lab has keys of.
   */
  readonly signature: 'valid' | 'invalid' | 'unknownKey' | 'algorithm' | 'none';
}

/** An OAuth 2.0 access token, which tells nothing by itself: the provider is asked whose it is (B-100). */
export interface OpaqueTokenProof {
  readonly kind: 'opaque';
  /** What the provider answers about the token; null when it does not know it. */
  readonly known: {
    /** `www.amazon.com` or `graph.facebook.com`. */
    readonly provider: string;
    readonly applicationId: string;
    readonly userId: string;
    /** ISO 8601 in UTC. */
    readonly expiresAt: string;
  } | null;
}

/** A SAML 2.0 response with its assertion. */
export interface SamlProof {
  readonly kind: 'saml';
  readonly assertion: SamlAssertion;
  /** Against the certificate in the metadata of the provider that the call names; `none`: it has no signature. */
  readonly signature: 'valid' | 'invalid' | 'none';
}

/** A text that is no token of the kind that the operation takes. */
export interface UnreadableToken {
  readonly kind: 'unreadable';
  readonly problem: 'notJwt' | 'notBase64' | 'notXml' | 'noAssertion';
}

/** The contents of an assertion that STS reads. Times are ISO 8601 in UTC; null or empty where the XML has none. */
export interface SamlAssertion {
  readonly id: string;
  /** Entity id of the provider that issued it. */
  readonly issuer: string;
  readonly issuedAt: string | null;
  readonly nameId: string | null;
  /** Full URI of the name id's format. */
  readonly nameIdFormat: string | null;
  readonly confirmations: readonly SubjectConfirmation[];
  readonly audiences: readonly string[];
  readonly notBefore: string | null;
  readonly notOnOrAfter: string | null;
  readonly sessionNotOnOrAfter: string | null;
  /** Values by attribute name, in the order of the XML. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

export interface SubjectConfirmation {
  readonly recipient: string | null;
  readonly notOnOrAfter: string | null;
}
