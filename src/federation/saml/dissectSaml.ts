import type { SamlAssertion } from '../../call/tokenProof.ts';
import { fromBase64, toBase64, utf8Bytes, utf8Text } from '../base64.ts';
import { base64Fault, type Base64Fault } from '../base64Fault.ts';
import { findAssertion } from './findAssertion.ts';
import { indentedXml } from './indentedXml.ts';
import { NAMESPACES } from './names.ts';
import { readAssertion } from './readAssertion.ts';
import { canonical } from './canonical.ts';
import { childrenOf, parseXml } from './xml.ts';
import { xmlFault, type XmlFault } from './xmlFault.ts';

/** What can be read of a text that was meant to be a SAML response or an assertion. */
export type SamlDissection =
  | { readonly state: 'badBase64'; readonly fault: Base64Fault }
  | { readonly state: 'notUtf8' }
  /** The text within, which is no XML that the lab reads. */
  | { readonly state: 'badXml'; readonly text: string; readonly fault: XmlFault }
  /** XML of another kind; `root` is the name of its outermost element. */
  | {
      readonly state: 'noAssertion';
      readonly xml: string;
      readonly root: string;
      readonly encrypted: boolean;
    }
  | {
      readonly state: 'read';
      /** Indented, for looking at. */
      readonly xml: string;
      /** The response as AssumeRoleWithSAML takes it. */
      readonly base64: string;
      /** Whether an assertion came alone, and a response without a signature of its own was put around it. */
      readonly wrapped: boolean;
      readonly assertion: SamlAssertion;
    };

/**
 * Reads a response or an assertion, in Base64 or as XML, as far as it can be read: for showing, not for believing. A
 * document type is refused before anything else is read (entities).
 */
export async function dissectSaml(text: string): Promise<SamlDissection> {
  const given = text.trim();
  const isXml = given.startsWith('<');
  const fault = isXml ? null : base64Fault(given, 'base64');
  const bytes = isXml || fault ? null : fromBase64(given);
  if (!isXml && !bytes) {
    return { state: 'badBase64', fault: fault ?? { code: 'length', length: given.length } };
  }
  const xml = bytes ? utf8Text(bytes) : given;
  return xml === null ? { state: 'notUtf8' } : dissectXml(xml, bytes ? given : toBase64(utf8Bytes(given)));
}

async function dissectXml(text: string, base64: string): Promise<SamlDissection> {
  const fault = await xmlFault(text);
  const root = fault ? null : await parseXml(text);
  if (!root) return { state: 'badXml', text, fault: fault ?? { code: 'syntax', line: null, column: null } };
  const alone = root.namespaceURI === NAMESPACES.assertion && root.localName === 'Assertion';
  const response = alone ? responseAround(canonical(root)) : base64;
  const found = await findAssertion(response);
  const xml = indentedXml(root);
  if (found.ok) {
    const assertion = readAssertion(found.value.assertion);
    return { state: 'read', xml, base64: response, wrapped: alone, assertion };
  }
  const encrypted = childrenOf(root, NAMESPACES.assertion, 'EncryptedAssertion').length > 0;
  return { state: 'noAssertion', xml, root: root.nodeName, encrypted };
}

const responseAround = (assertion: string): string =>
  toBase64(
    utf8Bytes(
      `<samlp:Response xmlns:samlp="${NAMESPACES.protocol}" ID="_response" Version="2.0">${assertion}</samlp:Response>`,
    ),
  );
