import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { SamlProvider } from '../../world/world.ts';

/** What IAM keeps of an identity provider's metadata. */
export type MetadataParts = Pick<SamlProvider, 'entityId' | 'certificate'>;

/** XML deeper than this is no metadata. */
const DEEPEST = 40;

/**
 * Entity id and first signing certificate of a metadata document, whatever prefixes it uses; null for what is no metadata
 * of an identity provider. Whether the certificate is one is left to those who verify with it.
 */
export function metadataParts(xml: string): MetadataParts | null {
  const entity = childOf(parsed(xml), 'EntityDescriptor');
  const provider = childOf(entity, 'IDPSSODescriptor');
  const entityId = textAt(entity, '@entityID');
  if (provider === undefined || entityId === '') return null;
  const descriptor = childrenOf(provider, 'KeyDescriptor').find(
    (each) => textAt(each, '@use') !== 'encryption',
  );
  const data = childOf(childOf(descriptor, 'KeyInfo'), 'X509Data');
  const certificate = textAt(data, 'X509Certificate').replaceAll(/\s/g, '');
  return /^[A-Za-z0-9+/=]{4,10000}$/.test(certificate) ? { entityId, certificate } : null;
}

/**
 * Metadata for a provider that was not made of any: one that a world gives by its parts. Without a certificate it has
 * no key: that of the lab's own identity provider is not IAM's to know.
 */
export const metadataOf = ({ entityId, certificate }: MetadataParts): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${escaped(entityId)}">
  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${
    certificate === null
      ? ''
      : `
    <KeyDescriptor use="signing">
      <KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo>
    </KeyDescriptor>`
  }
  </IDPSSODescriptor>
</EntityDescriptor>
`;

type Node = Readonly<Record<string, unknown>>;

function parsed(xml: string): unknown {
  if (/<!DOCTYPE/i.test(xml)) return undefined;
  try {
    const text = xml.trim();
    if (XMLValidator.validate(text) !== true) return undefined;
    return new XMLParser({
      ignoreDeclaration: true,
      ignorePiTags: true,
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      removeNSPrefix: true,
      parseTagValue: false,
      parseAttributeValue: false,
      maxNestedTags: DEEPEST,
    }).parse(text);
  } catch {
    return undefined;
  }
}

function childrenOf(node: unknown, name: string): readonly unknown[] {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return [];
  const child = (node as Node)[name];
  return Array.isArray(child) ? child : [child];
}

const childOf = (node: unknown, name: string): unknown => childrenOf(node, name)[0];

/** The text of an element, which is an object when it has attributes, or of an attribute. */
function textAt(node: unknown, name: string): string {
  const value = childOf(node, name);
  if (typeof value === 'string') return value;
  const inner = childOf(value, '#text');
  return typeof inner === 'string' ? inner : '';
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
