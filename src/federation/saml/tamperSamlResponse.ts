import type { Element } from '@xmldom/xmldom';
import { toBase64, utf8Bytes } from '../base64.ts';
import { canonical } from './canonical.ts';
import { findAssertion, type FoundAssertion } from './findAssertion.ts';
import { NAMESPACES } from './names.ts';
import { sign, unsign } from './sign.ts';
import { childrenOf, onlyXml } from './xml.ts';

/** Ways to forge a response, all of which STS has to see through. */
export type SamlTampering =
  /** Other values for an attribute, under the signature that the assertion has; an attribute it lacks is added. */
  | { readonly kind: 'attribute'; readonly name: string; readonly values: readonly string[] }
  /** Signed again, by a key that is not the provider's, with a certificate to fit. */
  | { readonly kind: 'otherKey' }
  /** Neither assertion nor response has a signature any more. */
  | { readonly kind: 'noSignature' };

/** The forged response in Base64; null when there is no assertion in the text. */
export async function tamperSamlResponse(base64: string, tampering: SamlTampering): Promise<string | null> {
  const found = await findAssertion(base64);
  if (!found.ok) return null;
  await forge(found.value, tampering);
  return toBase64(utf8Bytes(canonical(found.value.response)));
}

async function forge({ response, assertion }: FoundAssertion, tampering: SamlTampering): Promise<void> {
  if (tampering.kind === 'attribute') {
    setAttribute(assertion, tampering.name, tampering.values);
    return;
  }
  unsign(response);
  if (tampering.kind === 'noSignature') unsign(assertion);
  else await sign(assertion, 'attacker');
}

function setAttribute(assertion: Element, name: string, values: readonly string[]): void {
  const statement =
    childrenOf(assertion, NAMESPACES.assertion, 'AttributeStatement')[0] ??
    append(assertion, 'AttributeStatement');
  for (const old of childrenOf(statement, NAMESPACES.assertion, 'Attribute'))
    if (old.getAttribute('Name') === name) statement.removeChild(old);
  const attribute = append(statement, 'Attribute');
  attribute.setAttribute('Name', onlyXml(name));
  for (const value of values) append(attribute, 'AttributeValue').textContent = onlyXml(value);
}

/** A new last child, written with its parent's prefix. */
function append(parent: Element, name: string): Element {
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const made = parent.ownerDocument?.createElementNS(NAMESPACES.assertion, qualified);
  if (!made) return parent;
  parent.appendChild(made);
  return made;
}
