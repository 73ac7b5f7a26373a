import type { ListShape, MapShape, Member, Shape } from '../../operations/shape.ts';
import { isValues, valueOf, wireNameOf, type Values } from '../params.ts';
import { scalarText } from '../scalar.ts';

/** How a protocol names the items of lists whose shape does not say: `member` or, in EC2, `item`. */
export type ItemName = 'member' | 'item';

/** The members of a structure that have a value, one element each, in the order of the shape (F-027, F-034). */
export function writeMembers(members: readonly Member[], values: Values, itemName: ItemName): string {
  let xml = '';
  for (const member of members) {
    const value = valueOf(values, member.name);
    if (value !== undefined && value !== null) xml += writeShape(member, wireNameOf(member), value, itemName);
  }
  return xml;
}

/** An element around XML that is written already. */
export const element = (name: string, content: string, namespace: string | null = null): string =>
  `<${name}${namespace === null ? '' : ` xmlns="${namespace}"`}>${content}</${name}>`;

/** An element around text. */
export const textElement = (name: string, text: string): string => element(name, escapeXml(text));

function writeShape(shape: Shape, name: string, value: unknown, itemName: ItemName): string {
  switch (shape.type) {
    case 'structure':
      return element(name, isValues(value) ? writeMembers(shape.members, value, itemName) : '');
    case 'list':
      return writeList(shape, name, Array.isArray(value) ? value : [], itemName);
    case 'map':
      return element(name, isValues(value) ? writeEntries(shape, value, itemName) : '');
    default:
      return textElement(name, scalarText(value));
  }
}

function writeList(shape: ListShape, name: string, items: readonly unknown[], itemName: ItemName): string {
  if (shape.flat) return items.map((item) => writeShape(shape.item, name, item, itemName)).join('');
  const each = shape.itemName ?? itemName;
  return element(name, items.map((item) => writeShape(shape.item, each, item, itemName)).join(''));
}

const writeEntries = (shape: MapShape, values: Values, itemName: ItemName): string =>
  Object.entries(values)
    .map(([key, value]) =>
      element('entry', textElement('key', key) + writeShape(shape.value, 'value', value, itemName)),
    )
    .join('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#xD;',
};

/** Text as XML 1.0 can carry it; characters that it cannot become U+FFFD. */
export const escapeXml = (text: string): string =>
  MAY_NEED_ESCAPES.test(text)
    ? text
        .replaceAll(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character)
        // oxlint-disable-next-line no-control-regex -- these are the characters in question
        .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    : text;

/** Nearly no text does. */
const MAY_NEED_ESCAPES = /[^\t\n !#-%(-;=?-~]/;
