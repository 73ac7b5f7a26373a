import type { IntegerShape, ListShape, Member, Shape, StringShape } from '../../operations/shape.ts';
import type { Reason, ReasonParams } from '../../trace/reason.ts';
import { expressionOf } from './pattern.ts';

/** A constraint of the API model that a parameter breaks. */
export interface Violation {
  /** Of the operation, as the API spells it. */
  readonly parameter: string;
  /** Where in it, as AWS prints it: `tags.1.member.value` (F-021). */
  readonly place: string;
  /** AWS's words for it (F-022); null for a value that is not even of the parameter's type (F-026). */
  readonly constraint: string | null;
  /** As AWS prints it; null for a missing value (F-024). */
  readonly value: string | null;
  readonly reason: Reason;
}

type Params = Readonly<Record<string, unknown>>;

/** Every violation, in the order of the members. Unknown parameters are ignored (A-045). */
export function violationsOf(members: readonly Member[], params: Params): readonly Violation[] {
  let all: readonly Violation[] = NONE;
  for (const member of members) {
    const found = inMember(member, params[member.name], null);
    if (found.length > 0) all = [...all, ...found];
  }
  return all;
}

const NONE: readonly Violation[] = [];

/** Where a value stands: in which parameter, its name for the learner, and its place as AWS prints it. */
interface Place {
  readonly parameter: string;
  readonly name: string;
  readonly printed: string;
}

/** @param within what the member is in; null for a parameter */
function inMember(member: Member, given: unknown, within: Place | null): readonly Violation[] {
  if (given === undefined || given === null) {
    return member.required ? [missing(placeOf(member, within))] : NONE;
  }
  if (fits(member, given)) return NONE;
  if (member.required && isEmptyList(given)) return tooFew(member, [], placeOf(member, within));
  return inShape(member, given, placeOf(member, within));
}

/** The quick way for texts within their bounds, as nearly all values are. */
function fits(shape: Shape, given: unknown): boolean {
  if (shape.type !== 'string' || typeof given !== 'string' || shape.values) return false;
  const { minimum = 0, maximum = Infinity, pattern } = shape;
  return (
    given.length >= minimum &&
    given.length <= maximum &&
    (pattern === undefined || expressionOf(pattern).test(given))
  );
}

function placeOf({ name }: Member, within: Place | null): Place {
  const printed = name.charAt(0).toLowerCase() + name.slice(1);
  return within ? under(within, name, printed) : { parameter: name, name, printed };
}

const missing = (at: Place): Violation =>
  violation(at, null, 'Member must not be null', 'parameter.missing', {});

function inShape(shape: Shape, given: unknown, at: Place): readonly Violation[] {
  switch (shape.type) {
    case 'integer':
      return inInteger(shape, textOf(given), at);
    case 'list':
      return inList(shape, Array.isArray(given) ? given : [given], at);
    case 'structure': {
      const value = isRecord(given) ? given : NO_MEMBERS;
      return shape.members.flatMap((member) => inMember(member, value[member.name], at));
    }
    case 'map': {
      const value = isRecord(given) ? given : NO_MEMBERS;
      return Object.entries(value).flatMap(([key, item]) => inShape(shape.value, item, under(at, key, key)));
    }
    case 'string':
      return inText(shape, textOf(given), at);
    default:
      return NONE;
  }
}

const NO_MEMBERS: Params = {};

const isRecord = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const under = ({ parameter, name, printed }: Place, key: string, printedKey: string): Place => ({
  parameter,
  name: `${name}.${key}`,
  printed: `${printed}.${printedKey}`,
});

function inList(shape: ListShape, items: readonly unknown[], at: Place): readonly Violation[] {
  const { maximum } = shape;
  const count = items.length;
  const own: Violation[] = [];
  // An empty list that need not be given is as good as none.
  if (count > 0) own.push(...tooFew(shape, items, at));
  // What is in a list that is too long is not looked at: AWS's answers name the list alone (a best reading).
  if (maximum !== undefined && count > maximum) {
    return [
      violation(at, printedList(items), atMost('length', maximum), 'parameter.tooMany', { count, maximum }),
    ];
  }
  const inside = items.flatMap((item, index) =>
    inShape(shape.item, item, under(at, String(index + 1), `${index + 1}.member`)),
  );
  return [...own, ...inside];
}

function tooFew(shape: Shape, items: readonly unknown[], at: Place): readonly Violation[] {
  const count = items.length;
  const minimum = shape.type === 'list' ? (shape.minimum ?? 0) : 0;
  if (count >= minimum) return NONE;
  return [
    violation(at, printedList(items), atLeast('length', minimum), 'parameter.tooFew', { count, minimum }),
  ];
}

const isEmptyList = (given: unknown): boolean => Array.isArray(given) && given.length === 0;

/** As Java prints a list; how AWS prints what is in it is a best reading. */
const printedList = (items: readonly unknown[]): string => `[${items.map(printed).join(', ')}]`;

const printed = (value: unknown): string =>
  isRecord(value)
    ? `{${Object.entries(value)
        .map(([key, inner]) => `${key}=${printed(inner)}`)
        .join(', ')}}`
    : textOf(value);

/** Any value as text: what JavaScript makes of it, unless it is an object that refuses. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

const INT32 = /^[+-]?\d{1,10}$/;

function inInteger({ minimum, maximum }: IntegerShape, value: string, at: Place): readonly Violation[] {
  const number = Number(value);
  if (!INT32.test(value) || number > 2147483647 || number < -2147483648) {
    return [violation(at, value, null, 'parameter.notInteger', { value })];
  }
  if (minimum !== undefined && number < minimum) {
    return [
      violation(at, String(number), atLeast('value', minimum), 'parameter.tooSmall', { value, minimum }),
    ];
  }
  if (maximum !== undefined && number > maximum) {
    return [
      violation(at, String(number), atMost('value', maximum), 'parameter.tooLarge', { value, maximum }),
    ];
  }
  return NONE;
}

function inText(shape: StringShape, value: string, at: Place): readonly Violation[] {
  const { minimum, maximum, pattern, values } = shape;
  const { length } = value;
  const found: Violation[] = [];
  if (minimum !== undefined && length < minimum) {
    found.push(violation(at, value, atLeast('length', minimum), 'parameter.tooShort', { value, minimum }));
  }
  if (maximum !== undefined && length > maximum) {
    found.push(violation(at, value, atMost('length', maximum), 'parameter.tooLong', { length, maximum }));
  }
  if (pattern !== undefined && !expressionOf(pattern).test(value)) {
    const constraint = `Member must satisfy regular expression pattern: ${pattern}`;
    found.push(violation(at, value, constraint, 'parameter.pattern', { value, pattern }));
  }
  if (values && !values.includes(value)) {
    const constraint = `Member must satisfy enum value set: [${values.join(', ')}]`;
    found.push(violation(at, value, constraint, 'parameter.notOneOf', { value, values }));
  }
  return found;
}

const atLeast = (what: 'length' | 'value', bound: number): string =>
  `Member must have ${what} greater than or equal to ${bound}`;
const atMost = (what: 'length' | 'value', bound: number): string =>
  `Member must have ${what} less than or equal to ${bound}`;

type ParameterCode = Extract<keyof ReasonParams, `parameter.${string}`>;

const violation = <Code extends ParameterCode>(
  { parameter, name, printed: place }: Place,
  value: string | null,
  constraint: string | null,
  code: Code,
  params: Omit<ReasonParams[Code], 'parameter'>,
): Violation => ({
  parameter,
  place,
  value,
  constraint,
  reason: { code, params: { parameter: name, ...params } } as unknown as Reason,
});
