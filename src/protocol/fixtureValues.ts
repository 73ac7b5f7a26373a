import fc from 'fast-check';
import { fromBase64, toBase64 } from '../federation/base64.ts';
import type { Member, Shape } from '../operations/shape.ts';
import { isValues, type Values } from './params.ts';

/*
 * Values of any shape, and what the AWS SDK for JavaScript calls the same.
 */

/** What a wire can carry of the values that a shape allows. */
export interface Wire {
  /** The texts that a member can have. */
  readonly text: (member: Partial<Member>) => fc.Arbitrary<string>;
  /** Whether members may be null, as in answers. */
  readonly nulls: boolean;
  /** Whether it tells structures without members, and lists without items, from none. */
  readonly emptyStructures: boolean;
  readonly emptyLists: boolean;
}

/** Members with values as the lab has them; all but those of a path may be left out. */
export const valuesOf = (members: readonly Member[], wire: Wire): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(members.map((member) => [member.name, memberOf(member, wire)])), {
    requiredKeys: members.filter(isInPath).map(({ name }) => name),
  });

const isInPath = ({ location }: Partial<Member>): boolean => location === 'uri';

const memberOf = (member: Member, wire: Wire): fc.Arbitrary<unknown> =>
  wire.nulls && !isInPath(member) ? fc.option(valueOf(member, wire), { freq: 8 }) : valueOf(member, wire);

function valueOf(shape: Shape & Partial<Member>, wire: Wire): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'string':
      return wire.text(shape);
    case 'integer':
      return fc.integer();
    case 'boolean':
      return fc.boolean();
    case 'timestamp':
      return TIME;
    case 'blob':
      return fc.uint8Array({ maxLength: 12 }).map(toBase64);
    case 'list':
      return fc.array(valueOf(shape.item, wire), {
        minLength: wire.emptyLists && !shape.flat ? 0 : 1,
        maxLength: 3,
      });
    case 'structure':
      return valuesOf(shape.members, wire).filter(
        (values) => wire.emptyStructures || Object.keys(values).length > 0,
      );
    case 'map':
      return fc.dictionary(KEY, valueOf(shape.value, wire), { maxKeys: 3 });
  }
}

const TIME = fc
  .integer({ min: Date.parse('1990-01-01') / 1000, max: Date.parse('2099-12-31') / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));

const KEY = fc
  .string({ unit: fc.constantFrom(...'aZ0 <>&"é😀'), minLength: 1, maxLength: 6 })
  .filter((key) => key.trim() !== '');

/** The same in the types of the SDK: dates, bytes, and nothing for null. */
export const inSdkTypes = (members: readonly Member[], values: Values): Values =>
  Object.fromEntries(
    members.flatMap((member) => {
      const value = values[member.name];
      return value === undefined || value === null ? [] : [[member.name, inSdkType(member, value)]];
    }),
  );

function inSdkType(shape: Shape, value: unknown): unknown {
  switch (shape.type) {
    case 'timestamp':
      return new Date(String(value));
    case 'blob':
      return fromBase64(String(value));
    case 'list':
      return Array.isArray(value) ? value.map((item) => inSdkType(shape.item, item)) : [];
    case 'structure':
      return isValues(value) ? inSdkTypes(shape.members, value) : {};
    case 'map':
      return isValues(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inSdkType(shape.value, item)]))
        : {};
    default:
      return value;
  }
}
