import { indexed, listed, paired } from './items.ts';
import { constructorName, prefixOf } from './names.ts';
import { propertyText } from './property.ts';
import type { Writing } from './writing.ts';

/** An object in its parts: what stands for it, its braces and what is between them. */
export interface Members {
  readonly base: string;
  readonly open: string;
  readonly close: string;
  readonly isEmpty: boolean;
  /** The whole text, where there is nothing between the braces. */
  readonly empty: string;
  /** The whole text, where it lies too deep. */
  readonly short: string;
  readonly items: (writing: Writing) => readonly string[];
}

/** The parts of any object. `base` stands for one that is more than its members, such as a date. */
export function membersOf(value: object, base: string): Members {
  const keys = keysOf(value, base);
  const { open, close, size, items } = shapeOf(value, base);
  return {
    base,
    open,
    close,
    isEmpty: keys.length === 0 && size === 0,
    empty: base === '' ? `${open}${close}` : base,
    short: `[${constructorName(value) ?? 'Object: null prototype'}]`,
    items: (writing) => [...items(writing), ...keys.map((key) => propertyText(value, key, writing))],
  };
}

interface Shape {
  readonly open: string;
  readonly close: string;
  /** How many items there are beside the properties. */
  readonly size: number;
  readonly items: (writing: Writing) => readonly string[];
}

function shapeOf(value: object, base: string): Shape {
  if (Array.isArray(value)) {
    const isPlain = constructorName(value) === 'Array';
    const open = isPlain ? '[' : `${prefixOf(value, 'Array', `(${value.length})`)}[`;
    return { open, close: ']', size: value.length, items: (writing) => indexed(value, writing) };
  }
  if (value instanceof Map)
    return {
      open: `${prefixOf(value, 'Map', `(${value.size})`)}{`,
      close: '}',
      size: value.size,
      items: (writing) => paired(value, writing),
    };
  if (value instanceof Set)
    return {
      open: `${prefixOf(value, 'Set', `(${value.size})`)}{`,
      close: '}',
      size: value.size,
      items: (writing) => listed([...value], writing),
    };
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = [...(value as Uint8Array)];
    const open = `${prefixOf(value, 'TypedArray', `(${numbers.length})`)}[`;
    return { open, close: ']', size: numbers.length, items: (writing) => listed(numbers, writing) };
  }
  const open = isPlainObject(value) || base !== '' ? '{' : `${prefixOf(value, 'Object')}{`;
  return { open, close: '}', size: 0, items: () => [] };
}

const isBoxedText = (value: object): boolean => Object.prototype.toString.call(value) === '[object String]';

const isPlainObject = (value: object): boolean => prefixOf(value, 'Object') === 'Object ';

/** Own enumerable properties, without those that are shown otherwise. */
function keysOf(value: object, base: string): readonly PropertyKey[] {
  const all = Reflect.ownKeys(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));
  if (Array.isArray(value) || ArrayBuffer.isView(value) || isBoxedText(value))
    return all.filter((key) => typeof key === 'symbol' || !/^\d+$/.test(key));
  if (!(value instanceof Error)) return all;
  const own = value as unknown as Readonly<Record<PropertyKey, unknown>>;
  const isShown = (key: PropertyKey): boolean =>
    (key === 'name' || key === 'message' || key === 'stack') &&
    (key === 'stack' || base.includes(String(own[key])));
  const hidden = ['cause', 'errors'].filter((key) => Object.hasOwn(value, key) && !all.includes(key));
  return [...all.filter((key) => !isShown(key)), ...hidden];
}
