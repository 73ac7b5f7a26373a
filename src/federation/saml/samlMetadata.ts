import { PROVIDER_CERTIFICATE } from '../keys/certificates.ts';
import { NAMESPACES } from './names.ts';
import { escapeAttribute, onlyXml } from './xml.ts';

export interface SamlMetadata {
  /** What the provider calls itself: the issuer of its assertions. */
  readonly entityId: string;
  /** The certificate of the key that it signs with, DER in Base64. */
  readonly certificate: string;
}

/** The metadata of an identity provider as one uploads it to IAM; the certificate is the lab's when none is given. */
export const samlMetadata = ({
  entityId,
  certificate = PROVIDER_CERTIFICATE,
}: Pick<SamlMetadata, 'entityId'> & Partial<SamlMetadata>): string =>
  onlyXml(`<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="${NAMESPACES.metadata}" entityID="${escapeAttribute(entityId)}">
  <md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="${NAMESPACES.protocol}">
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo xmlns:ds="${NAMESPACES.signature}">
        <ds:X509Data>
          <ds:X509Certificate>${certificate}</ds:X509Certificate>
        </ds:X509Data>
      </ds:KeyInfo>
    </md:KeyDescriptor>
    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${escapeAttribute(entityId)}"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
`);
