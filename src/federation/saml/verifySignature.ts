import type { Element } from '@xmldom/xmldom';
import { fromBase64, toBase64, utf8Bytes } from '../base64.ts';
import { canonical } from './canonical.ts';
import { keyOfCertificate } from './certificate.ts';
import { DIGEST_HASHES, ENVELOPED_SIGNATURE, EXCLUSIVE_C14N, NAMESPACES, SIGNATURE_HASHES } from './names.ts';
import { childrenOf, onlyChild, textOf } from './xml.ts';

/**
 * Whether the signature that an element has as its child is one of the certificate's key over this very element: what is
 * verified is the node that the caller reads, never one looked up by its id. Signatures of any other make than SAML
 * prescribes (one reference, enveloped, exclusive canonicalisation) do not count.
 * @param certificate DER in Base64
 */
export async function hasValidSignature(element: Element, certificate: string): Promise<boolean> {
  const signature = onlyChild(element, NAMESPACES.signature, 'Signature');
  const signedInfo = signature && partOf(signature, 'SignedInfo');
  const reference = signedInfo && partOf(signedInfo, 'Reference');
  if (!signature || !signedInfo || !reference || !namesIt(reference, element)) return false;
  return (
    (await digestFits(element, signature, reference)) && (await valueFits(signature, signedInfo, certificate))
  );
}

const partOf = (parent: Element | null, name: string): Element | null =>
  onlyChild(parent, NAMESPACES.signature, name);

const algorithmOf = (element: Element | null): string | null => element?.getAttribute('Algorithm') ?? null;

function namesIt(reference: Element, element: Element): boolean {
  const id = element.getAttribute('ID') ?? '';
  return id !== '' && reference.getAttribute('URI') === `#${id}`;
}

async function digestFits(element: Element, signature: Element, reference: Element): Promise<boolean> {
  const transforms = partOf(reference, 'Transforms');
  const [enveloped, c14n, ...more] = transforms ? childrenOf(transforms, NAMESPACES.signature) : [];
  const hash = DIGEST_HASHES.get(algorithmOf(partOf(reference, 'DigestMethod')));
  const digest = partOf(reference, 'DigestValue');
  if (!enveloped || algorithmOf(enveloped) !== ENVELOPED_SIGNATURE || more.length > 0) return false;
  if (!c14n || algorithmOf(c14n) !== EXCLUSIVE_C14N || hash === undefined || !digest) return false;
  const text = canonical(element, signature, inclusivePrefixesOf(c14n));
  const made = await crypto.subtle.digest(hash, utf8Bytes(text));
  return toBase64(new Uint8Array(made)) === textOf(digest).replaceAll(/\s/g, '');
}

async function valueFits(signature: Element, signedInfo: Element, certificate: string): Promise<boolean> {
  const c14n = partOf(signedInfo, 'CanonicalizationMethod');
  const hash = SIGNATURE_HASHES.get(algorithmOf(partOf(signedInfo, 'SignatureMethod')));
  const value = partOf(signature, 'SignatureValue');
  const bytes = value && fromBase64(textOf(value));
  if (!c14n || algorithmOf(c14n) !== EXCLUSIVE_C14N || hash === undefined || !bytes) return false;
  const key = await keyOfCertificate(certificate, hash);
  const text = utf8Bytes(canonical(signedInfo, null, inclusivePrefixesOf(c14n)));
  return key !== null && crypto.subtle.verify(key.algorithm, key, bytes, text);
}

/** More than any signer lists; a longer list is cut, and its signature does not fit. */
const MOST_PREFIXES = 32;

/** Prefixes that the signer wants declared although no name uses them, such as `xs` in the values of `xsi:type`. */
function inclusivePrefixesOf(c14n: Element): readonly string[] {
  const list = onlyChild(c14n, EXCLUSIVE_C14N, 'InclusiveNamespaces')?.getAttribute('PrefixList') ?? '';
  return [...new Set(list.split(/\s+/))].filter((prefix) => prefix !== '').slice(0, MOST_PREFIXES);
}
