import type { Operation } from '../../operations/operation.ts';
import type { ListShape, MapShape, Member, Shape } from '../../operations/shape.ts';
import { structureOf, wireNameOf, withNotModelled, type Values } from '../params.ts';
import { scalarOf } from '../scalar.ts';
import type { Fields } from './fields.ts';

/** How a query protocol names what it sends. */
export interface Naming {
  readonly nameOf: (member: Pick<Member, 'name' | 'wireName'>) => string;
  /** What stands before the number of an item; null where nothing does, as in EC2. */
  readonly itemName: 'member' | null;
}

/** `Tags.member.1.Key` (F-031). */
export const QUERY_NAMING: Naming = { nameOf: wireNameOf, itemName: 'member' };

/** `InstanceId.1`: names begin with a capital letter, lists have no element of their own. */
export const EC2_NAMING: Naming = {
  nameOf: (member) => wireNameOf(member).replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  itemName: null,
};

/** The parameters of an operation out of the fields of a form. The numbers of a list's items may leave gaps. */
const readParams = (members: readonly Member[], fields: Fields, naming: Naming): Record<string, unknown> =>
  structureOf(members, (member) => readShape(member, fields.children.get(naming.nameOf(member)), naming));

/** The parameters of a whole operation, with a mark for each that the lab does not model. */
export const readOperation = (operation: Operation, fields: Fields, naming: Naming): Values =>
  withNotModelled(operation, readParams(operation.input, fields, naming), (parameter) =>
    fields.children.has(naming.nameOf(parameter)),
  );

function readShape(shape: Shape, field: Fields | undefined, naming: Naming): unknown {
  if (!field) return undefined;
  switch (shape.type) {
    case 'structure':
      return field.children.size === 0 ? undefined : readParams(shape.members, field, naming);
    case 'list':
      return readList(shape, field, naming);
    case 'map':
      return readMap(shape, field, naming);
    default:
      return field.value === null ? undefined : scalarOf(shape, field.value);
  }
}

/** A list that is named with an empty value is an empty list. */
function readList(shape: ListShape, field: Fields, naming: Naming): unknown {
  const items = itemsOf(shape.flat ? null : naming.itemName && (shape.itemName ?? naming.itemName), field);
  if (items.length === 0 && field.value !== '') return undefined;
  return items.map((item) => readShape(shape.item, item, naming) ?? emptyOf(shape.item));
}

function readMap(shape: MapShape, field: Fields, naming: Naming): unknown {
  const entries = itemsOf('entry', field);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(({ children }) => [
      children.get('key')?.value ?? '',
      readShape(shape.value, children.get('value'), naming) ?? emptyOf(shape.value),
    ]),
  );
}

/** The numbered fields, in order. */
function itemsOf(name: string | null, field: Fields): readonly Fields[] {
  const numbered = name === null ? field : field.children.get(name);
  return [...(numbered?.children ?? [])]
    .filter(([number]) => /^[1-9]\d{0,8}$/.test(number))
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item);
}

/** An item that is named by fields that its shape does not have. */
const emptyOf = ({ type }: Shape): unknown => {
  if (type === 'structure' || type === 'map') return {};
  return type === 'list' ? [] : '';
};
