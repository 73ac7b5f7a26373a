import type { Element, Node } from '@xmldom/xmldom';
import { escapeAttribute, escapeText } from './xml.ts';

/**
 * An element as one reads it: a line for each tag, indented by what it stands in, attributes as they were written. For
 * looking at only: the white space that it puts in is not signed.
 */
export const indentedXml = (element: Element, indent = ''): string => {
  const tag = `${element.nodeName}${[...element.attributes].map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('')}`;
  const children = [...element.childNodes].filter(isTold);
  if (children.length === 0) return `${indent}<${tag}/>`;
  if (children.every(({ nodeType }) => nodeType !== ELEMENT)) {
    return `${indent}<${tag}>${children.map(writeLeaf).join('').trim()}</${element.nodeName}>`;
  }
  const within = children.map((child) =>
    child.nodeType === ELEMENT
      ? indentedXml(child as Element, `${indent}  `)
      : `${indent}  ${writeLeaf(child).trim()}`,
  );
  return [`${indent}<${tag}>`, ...within, `${indent}</${element.nodeName}>`].join('\n');
};

const ELEMENT = 1;
const COMMENT = 8;
const INSTRUCTION = 7;

const isTold = ({ nodeType, nodeValue }: Node): boolean =>
  nodeType === ELEMENT || nodeType === COMMENT || nodeType === INSTRUCTION || (nodeValue ?? '').trim() !== '';

function writeLeaf({ nodeType, nodeName, nodeValue }: Node): string {
  if (nodeType === COMMENT) return `<!--${nodeValue ?? ''}-->`;
  return nodeType === INSTRUCTION ? `<?${nodeName} ${nodeValue ?? ''}?>` : escapeText(nodeValue ?? '');
}
