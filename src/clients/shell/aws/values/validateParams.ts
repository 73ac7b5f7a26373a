import type { Member, Shape } from '../../../../operations/shape.ts';
import { pythonText, pythonType } from './pythonText.ts';
import { timeOf } from '../wire/times.ts';

/**
 * What the CLI itself finds wrong with parameters before it sends them: missing and unknown ones, wrong types, and what
 * is too short or too small. Everything else it leaves to the service. One line each, in the CLI's words.
 */
export const validateParams = (
  params: Readonly<Record<string, unknown>>,
  members: readonly Member[],
): readonly string[] => checkMembers(params, members, '');

function checkMembers(
  values: Readonly<Record<string, unknown>>,
  members: readonly Member[],
  name: string,
): readonly string[] {
  const where = name === '' ? 'input' : name.slice(1);
  const missing = members.filter((member) => member.required && !Object.hasOwn(values, member.name));
  const known = new Map(members.map((member) => [member.name, member]));
  const names = [...known.keys()].join(', ');
  return [
    ...missing.map((member) => `Missing required parameter in ${where}: "${member.name}"`),
    ...Object.keys(values)
      .filter((given) => !known.has(given))
      .map((given) => `Unknown parameter in ${where}: "${given}", must be one of: ${names}`),
    ...Object.entries(values).flatMap(([given, value]) => {
      const member = known.get(given);
      return member ? check(value, member, `${name}.${given}`) : [];
    }),
  ];
}

function check(value: unknown, shape: Shape, name: string): readonly string[] {
  const where = name.slice(1);
  const types = TYPES[shape.type];
  if (!types.fits(value)) {
    return [
      `Invalid type for parameter ${where}, value: ${pythonText(value)}, type: <class '${pythonType(value)}'>, ` +
        `valid types: ${types.words}`,
    ];
  }
  switch (shape.type) {
    case 'structure':
      return checkMembers(value as Readonly<Record<string, unknown>>, shape.members, name);
    case 'map':
      return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, each]) =>
        check(each, shape.value, `${name}.${key}`),
      );
    case 'list': {
      const items = value as readonly unknown[];
      return [
        ...tooLittle(items.length, shape.minimum, `length for parameter ${where}`, 'min length'),
        ...items.flatMap((each, index) => check(each, shape.item, `${name}[${index}]`)),
      ];
    }
    case 'string': {
      const length = [...(value as string)].length;
      return tooLittle(length, shape.minimum, `length for parameter ${where}`, 'min length');
    }
    case 'integer':
      return tooLittle(value as number, shape.minimum, `value for parameter ${where}`, 'min value');
    default:
      return [];
  }
}

const tooLittle = (
  found: number,
  minimum: number | undefined,
  what: string,
  valid: string,
): readonly string[] =>
  minimum === undefined || found >= minimum
    ? []
    : [`Invalid ${what}, value: ${found}, valid ${valid}: ${minimum}`];

const isHash = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each type takes, and how Python names that. */
const TYPES: Readonly<Record<Shape['type'], { fits: (value: unknown) => boolean; words: string }>> = {
  string: { fits: (value) => typeof value === 'string', words: "<class 'str'>" },
  integer: { fits: (value) => Number.isInteger(value), words: "<class 'int'>" },
  boolean: { fits: (value) => typeof value === 'boolean', words: "<class 'bool'>" },
  timestamp: {
    fits: (value) => timeOf(value) !== null,
    words: "<class 'datetime.datetime'>, timestamp-string",
  },
  blob: {
    fits: (value) => typeof value === 'string',
    words: "<class 'bytes'>, <class 'bytearray'>, file-like object",
  },
  list: { fits: Array.isArray, words: "<class 'list'>, <class 'tuple'>" },
  structure: { fits: isHash, words: "<class 'dict'>" },
  map: { fits: isHash, words: "<class 'dict'>" },
};
