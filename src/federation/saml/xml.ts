import type { Element, Node } from '@xmldom/xmldom';
import { isTooDeep } from '../depth.ts';

const ELEMENT = 1;

/**
 * The root of an XML text. Null when it is not well-formed, has a document type (entities are for those) or nests too
 * deep. The parser is the same everywhere: browsers have another one, workers and servers none.
 */
export async function parseXml(text: string): Promise<Element | null> {
  if (/<!DOCTYPE/i.test(text)) return null;
  const { DOMParser } = await import('@xmldom/xmldom');
  try {
    const parser = new DOMParser({ onError: refuse });
    const root = parser.parseFromString(text, 'text/xml').documentElement;
    return root && !isTooDeep(root, elementsIn) ? root : null;
  } catch {
    return null;
  }
}

/** Child elements of that name, in order; every element of the namespace when no name is given. */
export const childrenOf = (parent: Element, namespace: string, name?: string): Element[] =>
  elementsIn(parent).filter(
    ({ namespaceURI, localName }) => namespaceURI === namespace && (name === undefined || localName === name),
  );

/** The only child element of that name; null when there are none or several. */
export function onlyChild(parent: Element | null, namespace: string, name: string): Element | null {
  const [only, ...more] = parent ? childrenOf(parent, namespace, name) : [];
  return only && more.length === 0 ? only : null;
}

/** All text within, across comments, as canonicalisation sees it; white space at the ends does not count. */
export const textOf = (element: Element): string => (element.textContent ?? '').trim();

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** For text between tags, as canonicalisation writes it. */
export const escapeText = (text: string): string => text.replaceAll(/[&<>\r]/g, written);

/** For attribute values in double quotes, as canonicalisation writes them. */
export const escapeAttribute = (text: string): string => text.replaceAll(/[&<"\t\n\r]/g, written);

/** A text that XML can hold: any other character, halves of surrogate pairs too, becomes the replacement character. */
export const onlyXml = (text: string): string => text.replaceAll(NOT_XML, '\uFFFD');

const written = (character: string): string => REFERENCES[character] ?? character;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Characters that no XML 1.0 document may have. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What the parser calls an error or a warning is XML that is not well-formed, but for its wonder at U+FFFD. */
function refuse(_level: string, message: string): void {
  if (!message.startsWith('Unicode replacement character')) throw new Error(message);
}

const elementsIn = (outer: Element): Element[] => [...outer.childNodes].filter(isElement);
