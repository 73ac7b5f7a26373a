/** XML namespaces of SAML 2.0 and of XML signatures. */
export const NAMESPACES = {
  assertion: 'urn:oasis:names:tc:SAML:2.0:assertion',
  protocol: 'urn:oasis:names:tc:SAML:2.0:protocol',
  metadata: 'urn:oasis:names:tc:SAML:2.0:metadata',
  signature: 'http://www.w3.org/2000/09/xmldsig#',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

/** Exclusive canonicalisation without comments, the one that SAML asks for. */
export const EXCLUSIVE_C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#';

export const ENVELOPED_SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

/** Hashes of WebCrypto by the URI of the digest method. */
export const DIGEST_HASHES: ReadonlyMap<string | null, string> = new Map([
  ['http://www.w3.org/2001/04/xmlenc#sha256', 'SHA-256'],
  ['http://www.w3.org/2001/04/xmldsig-more#sha384', 'SHA-384'],
  ['http://www.w3.org/2001/04/xmlenc#sha512', 'SHA-512'],
]);

/** Hashes of WebCrypto by the URI of the signature method; the key is one of RSA (PKCS #1 v1.5). */
export const SIGNATURE_HASHES: ReadonlyMap<string | null, string> = new Map([
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'SHA-256'],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha384', 'SHA-384'],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', 'SHA-512'],
]);

const ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes/';

/** Names of the attributes that STS reads from an assertion, exact to the letter (B-083 to B-085, B-087). */
export const SAML_ATTRIBUTES = {
  role: `${ATTRIBUTES}Role`,
  roleSessionName: `${ATTRIBUTES}RoleSessionName`,
  sessionDuration: `${ATTRIBUTES}SessionDuration`,
  /** The key of the tag follows. */
  principalTag: `${ATTRIBUTES}PrincipalTag:`,
  transitiveTagKeys: `${ATTRIBUTES}TransitiveTagKeys`,
  sourceIdentity: `${ATTRIBUTES}SourceIdentity`,
} as const;
