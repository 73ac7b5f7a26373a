import { quoted } from './primitives.ts';
import { childOf, type Writing } from './writing.ts';

/** A property with its name. Getters are named, not called. */
export function propertyText(value: object, key: PropertyKey, writing: Writing): string {
  const inside = childOf(writing);
  const property = Object.getOwnPropertyDescriptor(value, key);
  const text =
    property?.get || property?.set ? accessorText(property) : inside.inspect(property?.value, inside);
  return `${keyText(key, property?.enumerable ?? true)}: ${text}`;
}

function keyText(key: PropertyKey, isEnumerable: boolean): string {
  if (!isEnumerable) return `[${String(key)}]`;
  if (typeof key === 'symbol') return `[${String(key)}]`;
  return /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(String(key)) ? String(key) : quoted(String(key));
}

const accessorText = ({ get, set }: PropertyDescriptor): string =>
  get && set ? '[Getter/Setter]' : get ? '[Getter]' : '[Setter]';
