import type { Element } from '@xmldom/xmldom';
import { err, ok, type Result } from '../../lib/result.ts';
import { keyOfCertificate } from './certificate.ts';
import { NAMESPACES } from './names.ts';
import type { SamlMetadata } from './samlMetadata.ts';
import { childrenOf, parseXml, textOf } from './xml.ts';

/**
 * `notMetadata`: no descriptor of an entity that is an identity provider; `noEntityId`: one without a name;
 * `noCertificate`: it lists none for signing; `badCertificate`: the first that it lists is no X.509 with a key of RSA.
 */
export type MetadataProblem = 'notXml' | 'notMetadata' | 'noEntityId' | 'noCertificate' | 'badCertificate';

/** Reads the metadata of an identity provider; of several certificates for signing, the first. */
export async function readSamlMetadata(xml: string): Promise<Result<SamlMetadata, MetadataProblem>> {
  const root = await parseXml(xml.trim());
  if (!root) return err('notXml');
  const isEntity = root.namespaceURI === NAMESPACES.metadata && root.localName === 'EntityDescriptor';
  const provider = childrenOf(root, NAMESPACES.metadata, 'IDPSSODescriptor')[0];
  if (!isEntity || !provider) return err('notMetadata');
  const entityId = root.getAttribute('entityID') ?? '';
  if (entityId === '') return err('noEntityId');
  const certificate = certificatesOf(provider)[0];
  if (certificate === undefined) return err('noCertificate');
  return (await keyOfCertificate(certificate, 'SHA-256'))
    ? ok({ entityId, certificate })
    : err('badCertificate');
}

const certificatesOf = (provider: Element): readonly string[] =>
  childrenOf(provider, NAMESPACES.metadata, 'KeyDescriptor')
    .filter((descriptor) => descriptor.getAttribute('use') !== 'encryption')
    .flatMap((descriptor) => childrenOf(descriptor, NAMESPACES.signature, 'KeyInfo'))
    .flatMap((keyInfo) => childrenOf(keyInfo, NAMESPACES.signature, 'X509Data'))
    .flatMap((x509) => childrenOf(x509, NAMESPACES.signature, 'X509Certificate'))
    .map((certificate) => textOf(certificate).replaceAll(/\s/g, ''));
