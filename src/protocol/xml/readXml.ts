import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Member, Shape } from '../../operations/shape.ts';
import { isValues, structureOf, valueOf, wireNameOf, type Values } from '../params.ts';
import { scalarOf } from '../scalar.ts';

/** XML deeper than this is none of AWS's. */
const DEEPEST = 40;

/**
 * Reads an XML body by the members of its root element; null for text that is not well-formed or declares a document
 * type, or whose root element is another than the one asked for.
 */
export function readXml(
  text: string,
  members: readonly Member[],
  rootName: string | null = null,
): Values | null {
  const root = parseXml(text, rootName);
  return root === null ? null : readMembers(members, root);
}

/** The content of the root element; attributes and prefixes dropped. */
function parseXml(text: string, rootName: string | null): Values | null {
  if (/<!DOCTYPE/i.test(text)) return null;
  try {
    if (XMLValidator.validate(text) !== true) return null;
    const parsed: unknown = new XMLParser({
      ignoreDeclaration: true,
      ignorePiTags: true,
      ignoreAttributes: true,
      removeNSPrefix: true,
      parseTagValue: false,
      trimValues: false,
      htmlEntities: true,
      maxNestedTags: DEEPEST,
    }).parse(text);
    if (rootName !== null && !(isValues(parsed) && Object.hasOwn(parsed, rootName))) return null;
    return (isValues(parsed) && Object.values(parsed).find(isValues)) || {};
  } catch {
    return null;
  }
}

const readMembers = (members: readonly Member[], node: Values): Record<string, unknown> =>
  structureOf(members, (member) => readShape(member, valueOf(node, wireNameOf(member))));

function readShape(shape: Shape, node: unknown): unknown {
  if (node === undefined) return undefined;
  switch (shape.type) {
    case 'structure': {
      const one = first(node);
      return readMembers(shape.members, isValues(one) ? one : {});
    }
    case 'list': {
      const one = first(node);
      const items = shape.flat ? node : isValues(one) ? valueOf(one, shape.itemName ?? 'member') : undefined;
      return items === undefined ? [] : arrayOf(items).map((item) => readShape(shape.item, item));
    }
    case 'map': {
      const one = first(node);
      const entries = isValues(one) ? arrayOf(valueOf(one, 'entry') ?? []).filter(isValues) : [];
      return Object.fromEntries(
        entries.map((entry) => [
          textIn(valueOf(entry, 'key')),
          readShape(shape.value, valueOf(entry, 'value')),
        ]),
      );
    }
    default:
      return scalarOf(shape, textIn(node));
  }
}

const arrayOf = (node: unknown): readonly unknown[] => (Array.isArray(node) ? node : [node]);

const first = (node: unknown): unknown => arrayOf(node)[0];

function textIn(node: unknown): string {
  const one = first(node);
  if (typeof one === 'string') return one;
  const text = isValues(one) ? valueOf(one, '#text') : '';
  return typeof text === 'string' ? text : '';
}
