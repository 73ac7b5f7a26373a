import { many, type Context, type Statement } from './policy.ts';
import { arnLike, expand, like, plain } from './text.ts';

/** D-001: every operator over every key has to hold. */
export function conditionsHold(
  conditions: Statement['Condition'],
  version: string | undefined,
  context: Context,
): boolean {
  for (const [operator, keys] of Object.entries(conditions ?? {})) {
    for (const [key, values] of Object.entries(keys)) {
      if (!holds(operator, context(key.toLowerCase()) ?? [], many(values), version, context)) return false;
    }
  }
  return true;
}

function holds(
  written: string,
  found: readonly string[],
  values: readonly string[],
  version: string | undefined,
  context: Context,
): boolean {
  const [, set, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/.exec(written) ?? [];
  // D-006
  if (name === 'Null')
    return values.some((value) => value.toLowerCase() === String(found.every((each) => each === '')));
  const negated = name.includes('Not');
  // D-004, D-021, D-023, D-003
  if (found.length === 0 && ifExists) return true;
  if (set && found.every((value) => value === '')) return set === 'ForAllValues';
  if (found.length === 0) return negated;

  const test = OPERATORS[name.replace('Not', '')];
  if (!test) throw new Error(`no such operator: ${name}`);
  const takesVariables = /^(String|Arn)/.test(name);
  // C-051: a value that cannot be filled in matches nothing.
  const wanted = values.flatMap((value) =>
    takesVariables ? (expand(value, version, context) ?? []) : value,
  );
  const matching = found.filter((each) => wanted.some((value) => test(value, each)));
  // D-002, D-024
  if (negated && set === 'ForAnyValue') return matching.length < found.length;
  if (negated) return matching.length === 0;
  return set === 'ForAllValues' ? matching.length === found.length : matching.length > 0;
}

type Test = (wanted: string, found: string) => boolean;

const numeric =
  (compare: (found: number, wanted: number) => boolean): Test =>
  (wanted, found) =>
    compare(number(found), number(wanted));

const date =
  (compare: (found: number, wanted: number) => boolean): Test =>
  (wanted, found) =>
    compare(moment(found), moment(wanted));

/** The operators that are not negated (D-009 to D-020). NaN, for what is of the wrong type, compares as false. */
const OPERATORS: Readonly<Record<string, Test>> = {
  StringEquals: (wanted, found) => plain(wanted) === found,
  StringEqualsIgnoreCase: (wanted, found) => plain(wanted).toLowerCase() === found.toLowerCase(),
  StringLike: (wanted, found) => like(wanted, found),
  NumericEquals: numeric((found, wanted) => found === wanted),
  NumericLessThan: numeric((found, wanted) => found < wanted),
  NumericLessThanEquals: numeric((found, wanted) => found <= wanted),
  NumericGreaterThan: numeric((found, wanted) => found > wanted),
  NumericGreaterThanEquals: numeric((found, wanted) => found >= wanted),
  DateEquals: date((found, wanted) => found === wanted),
  DateLessThan: date((found, wanted) => found < wanted),
  DateLessThanEquals: date((found, wanted) => found <= wanted),
  DateGreaterThan: date((found, wanted) => found > wanted),
  DateGreaterThanEquals: date((found, wanted) => found >= wanted),
  Bool: (wanted, found) =>
    ['true', 'false'].includes(found.toLowerCase()) && found.toLowerCase() === wanted.toLowerCase(),
  BinaryEquals: (wanted, found) => isBase64(wanted) && isBase64(found) && atob(wanted) === atob(found),
  IpAddress: inRange,
  ArnEquals: arnLike,
  ArnLike: arnLike,
};

const number = (text: string): number => (/^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);

/** D-013; four digits are a year. */
function moment(text: string): number {
  if (/^\d+$/.test(text) && text.length !== 4) return Number(text) * 1000;
  return /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
}

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[\w+/]*=?=?$/.test(text);

/** D-016; a bare address is a range of one. */
function inRange(wanted: string, found: string): boolean {
  const [address = '', length] = wanted.split('/');
  const [range, value] = [bits(address), bits(found)];
  if (range === '' || range.length !== value.length) return false;
  const shared = Number(length ?? range.length);
  return range.slice(0, shared) === value.slice(0, shared);
}

/** An address in binary digits; empty for what is none. */
function bits(address: string): string {
  if (/^\d+(\.\d+){3}$/.test(address))
    return address
      .split('.')
      .map((part) => binary(Number(part), 8))
      .join('');
  if (!/^[\da-f:]+$/i.test(address)) return '';
  const [front = [], back = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => '0');
  return [...front, ...zeros, ...back].map((part) => binary(Number.parseInt(part, 16), 16)).join('');
}

const binary = (value: number, length: number): string => value.toString(2).padStart(length, '0');
