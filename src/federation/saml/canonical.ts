import type { Attr, Element, Node } from '@xmldom/xmldom';
import { NAMESPACES } from './names.ts';
import { escapeAttribute, escapeText } from './xml.ts';

/**
 * Exclusive XML canonicalisation without comments (W3C, 18 July 2002): the text of an element over which signatures are
 * made, the same wherever the element stands and however its tags were typed. It is XML in its own right.
 * @param without a descendant to leave out: the signature that stands within what it signs
 * @param inclusive prefixes that are declared although no name uses them; `#default` for the default namespace
 */
export const canonical = (
  element: Element,
  without: Element | null = null,
  inclusive: readonly string[] = [],
): string => textFor(element, { without, inclusive }, new Map());

interface Options {
  readonly without: Element | null;
  readonly inclusive: readonly string[];
}

/** What each prefix means for the reader of the text written so far; '' is the default namespace. */
type Declared = ReadonlyMap<string, string>;

function textFor(node: Node, options: Options, declared: Declared): string {
  if (node === options.without) return '';
  const write = WRITERS[node.nodeType];
  return write ? write(node, options, declared) : '';
}

type Writer = (node: Node, options: Options, declared: Declared) => string;

const writeText: Writer = (node) => escapeText(node.nodeValue ?? '');

const writeInstruction: Writer = ({ nodeName, nodeValue }) =>
  nodeValue ? `<?${nodeName} ${nodeValue.replaceAll('\r', '&#xD;')}?>` : `<?${nodeName}?>`;

const writeElement: Writer = (node, options, declared) => {
  const element = node as Element;
  const attributes = [...element.attributes].filter(({ namespaceURI }) => namespaceURI !== NAMESPACES.xmlns);
  const missing = [...neededBy(element, attributes, options)]
    .filter(([prefix, namespace]) => (declared.get(prefix) ?? '') !== namespace)
    .toSorted(([one], [other]) => compare(one, other));
  const now = missing.length === 0 ? declared : new Map([...declared, ...missing]);
  const tag = [
    element.nodeName,
    ...missing.map(([prefix, uri]) => `xmlns${prefix && `:${prefix}`}="${escapeAttribute(uri)}"`),
    ...attributes.toSorted(byName).map(({ nodeName, value }) => `${nodeName}="${escapeAttribute(value)}"`),
  ];
  const content = [...element.childNodes].map((child) => textFor(child, options, now));
  return `<${tag.join(' ')}>${content.join('')}</${element.nodeName}>`;
};

/** By the DOM's node types: element, text, CDATA section, processing instruction. Comments have no text. */
const WRITERS: Readonly<Record<number, Writer>> = {
  1: writeElement,
  3: writeText,
  4: writeText,
  7: writeInstruction,
};

/** Prefixes that the names of a tag use, and those that are to be declared anyway, with their namespaces. */
function neededBy(
  element: Element,
  attributes: readonly Attr[],
  { inclusive }: Options,
): Map<string, string> {
  const needed = new Map([[element.prefix ?? '', element.namespaceURI ?? '']]);
  for (const { prefix, namespaceURI } of attributes)
    if (prefix && prefix !== 'xml') needed.set(prefix, namespaceURI ?? '');
  for (const listed of inclusive) {
    const prefix = listed === '#default' ? '' : listed;
    const namespace = element.lookupNamespaceURI(prefix);
    if (namespace !== null && prefix !== 'xml') needed.set(prefix, namespace);
  }
  return needed;
}

const byName = (one: Attr, other: Attr): number =>
  compare(one.namespaceURI ?? '', other.namespaceURI ?? '') ||
  compare(one.localName ?? '', other.localName ?? '');

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
