import type { Element } from '@xmldom/xmldom';
import { toBase64, utf8Bytes } from '../base64.ts';
import { ATTACKER_CERTIFICATE, PROVIDER_CERTIFICATE } from '../keys/certificates.ts';
import { RSA_KEYS } from '../keys/rsaKeys.ts';
import { canonical } from './canonical.ts';
import { ENVELOPED_SIGNATURE, EXCLUSIVE_C14N, NAMESPACES } from './names.ts';
import { childrenOf, escapeAttribute, onlyChild, parseXml } from './xml.ts';

/** With whose key an assertion is signed: that of the lab's identity provider, or of somebody with a key of their own. */
export type SamlSigner = 'provider' | 'attacker';

const SIGNERS = {
  provider: { key: RSA_KEYS.saml, certificate: PROVIDER_CERTIFICATE },
  attacker: { key: RSA_KEYS.attacker, certificate: ATTACKER_CERTIFICATE },
} as const;

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** Signs an element of SAML in its place: the signature stands behind the issuer, and replaces one that was there. */
export async function sign(element: Element, signer: SamlSigner): Promise<void> {
  unsign(element);
  const { key, certificate } = SIGNERS[signer];
  const digest = await crypto.subtle.digest('SHA-256', utf8Bytes(canonical(element)));
  const id = element.getAttribute('ID') ?? '';
  const signature = await parseXml(signatureText(id, toBase64(new Uint8Array(digest)), certificate));
  const signedInfo = signature && onlyChild(signature, NAMESPACES.signature, 'SignedInfo');
  const value = signature && onlyChild(signature, NAMESPACES.signature, 'SignatureValue');
  if (!signature || !signedInfo || !value) return;
  const imported = await crypto.subtle.importKey('jwk', key, ALGORITHM, false, ['sign']);
  const signed = await crypto.subtle.sign(ALGORITHM, imported, utf8Bytes(canonical(signedInfo)));
  value.textContent = toBase64(new Uint8Array(signed));
  const issuer = onlyChild(element, NAMESPACES.assertion, 'Issuer');
  const own = element.ownerDocument?.importNode(signature, true) ?? signature;
  element.insertBefore(own, issuer ? issuer.nextSibling : element.firstChild);
}

/** Takes the signatures that an element has as its children out of it. */
export function unsign(element: Element): void {
  for (const signature of childrenOf(element, NAMESPACES.signature, 'Signature'))
    element.removeChild(signature);
}

const signatureText = (id: string, digest: string, certificate: string): string =>
  `<ds:Signature xmlns:ds="${NAMESPACES.signature}">` +
  '<ds:SignedInfo>' +
  `<ds:CanonicalizationMethod Algorithm="${EXCLUSIVE_C14N}"/>` +
  '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>' +
  `<ds:Reference URI="#${escapeAttribute(id)}">` +
  '<ds:Transforms>' +
  `<ds:Transform Algorithm="${ENVELOPED_SIGNATURE}"/>` +
  `<ds:Transform Algorithm="${EXCLUSIVE_C14N}"/>` +
  '</ds:Transforms>' +
  '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>' +
  `<ds:DigestValue>${digest}</ds:DigestValue>` +
  '</ds:Reference>' +
  '</ds:SignedInfo>' +
  '<ds:SignatureValue></ds:SignatureValue>' +
  `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>` +
  '</ds:Signature>';
