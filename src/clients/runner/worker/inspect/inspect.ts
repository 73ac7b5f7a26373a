import { errorText } from './errors.ts';
import { functionText } from './functions.ts';
import { laidOut } from './layout.ts';
import { primitiveText } from './primitives.ts';
import { membersOf, type Members } from './members.ts';
import { childOf, type Writing } from './writing.ts';

export interface InspectOptions {
  /** How many levels of objects in objects are shown. */
  readonly depth?: number;
  /** The lines below an error's message. */
  readonly framesOf?: (error: Error) => readonly string[];
}

/**
 * Any value as text, as Node.js prints it: two levels deep, at most a hundred items, 80 columns where they fit. Getters
 * are not called. Lists are not set in columns. Never throws, whatever a proxy may do.
 */
export function inspect(value: unknown, { depth = 2, framesOf = () => [] }: InspectOptions = {}): string {
  try {
    return valueText(value, {
      depth,
      framesOf,
      level: 0,
      indentation: 0,
      above: [],
      circular: new Map(),
      reached: { level: 0 },
      inspect: valueText,
    });
  } catch {
    return '[uninspectable]';
  }
}

function valueText(value: unknown, writing: Writing): string {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function'))
    return primitiveText(value, writing.indentation);
  if (writing.above.includes(value)) return circularText(value, writing);
  return objectText(value, writing);
}

function circularText(value: object, { circular }: Writing): string {
  const number = circular.get(value) ?? circular.size + 1;
  circular.set(value, number);
  return `[Circular *${number}]`;
}

function objectText(value: object, writing: Writing): string {
  const base = baseText(value, writing);
  const members = membersOf(value, base);
  if (members.isEmpty) return members.empty;
  if (writing.level > writing.depth) return members.short;
  writing.reached.level = writing.level;
  const items = members.items({ ...writing, above: [...writing.above, value] });
  const number = writing.circular.get(value);
  return laidOut(items, number === undefined ? members : referenced(members, number), writing);
}

/** What stands for an object that is more than its members. */
function baseText(value: object, writing: Writing): string {
  if (typeof value === 'function') return functionText(value);
  if (value instanceof Error) return errorText(value, writing);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp) return String(value);
  for (const [type, name] of BOXES)
    if (value instanceof type) return `[${name}: ${valueText(value.valueOf(), childOf(writing))}]`;
  return '';
}

const BOXES = [
  [Number, 'Number'],
  [Boolean, 'Boolean'],
  [String, 'String'],
  [BigInt, 'BigInt'],
  [Symbol, 'Symbol'],
] as const;

const referenced = (members: Members, number: number): Members =>
  members.base === ''
    ? { ...members, open: `<ref *${number}> ${members.open}` }
    : { ...members, base: `<ref *${number}> ${members.base}` };
