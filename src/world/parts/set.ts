import { err, ok } from '../../lib/result.ts';
import { sameJson } from '../../lib/sameJson.ts';
import type { Path, WorldFileError } from '../file/fileError.ts';
import type { JsonPatchOperation } from '../patch.ts';
import type { World } from '../world.ts';
import { unitPlaceAfter, withUnit } from './add.ts';
import { setFields, type PartField } from './fields.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';
import { add, missing, move, remove, taken, valueAt, type Members, type Plan, type Planned } from './plan.ts';
import { withoutMember } from './remove.ts';
import { isRenamed, planRename } from './rename.ts';
import type { FieldValue, FieldValues, KeyValue } from './values.ts';

/** Changes of what a part's form shows; fields that say what is there already, or that are not there, change nothing. */
export function planSet(world: World, part: Part, values: FieldValues): Planned {
  const at = placeOf(world, part);
  if (!at) return err([missing([])]);
  const moved = movedByPath(world, part, at, values);
  if (!moved.ok) return moved;
  const fields = setFields(part.kind).filter(({ key }) => key !== 'path' && values[key] !== undefined);
  const twice = fields.flatMap((field) => keyTwice(at, field, values[field.key]));
  if (twice.length > 0) return err(twice);
  const operations = fields.flatMap((field) => {
    const value = values[field.key];
    if (value === undefined) return [];
    return field.key === 'unit' ? placed(world, part.name, String(value)) : changed(world, at, field, value);
  });
  return ok({ ...moved.value, operations: [...moved.value.operations, ...operations] });
}

/** What the form of a part starts with. */
export const valuesOf = (world: World, part: Part): FieldValues => {
  const at = placeOf(world, part);
  if (!at) return {};
  return Object.fromEntries(
    setFields(part.kind).map((field) => [
      field.key,
      field.key === 'unit' ? unitOf(world, part.name) : shown(field, valueAt(world, [...at, ...field.at])),
    ]),
  );
};

/** A part whose path has changed has another ARN: that is a rename. */
function movedByPath(world: World, part: Part, at: Path, { path }: FieldValues): Planned {
  const stays: Plan = { operations: [], at, part };
  if (typeof path !== 'string' || isRenamed(part.kind) === null) return ok(stays);
  if (path === valueAt(world, [...at, 'path'])) return ok(stays);
  return planRename(world, part, { name: part.name, path });
}

function changed(world: World, at: Path, field: PartField, value: FieldValue): readonly JsonPatchOperation[] {
  const place = [...at, ...field.at];
  const before = valueAt(world, place);
  if (sameJson(shown(field, before), value)) return [];
  if (field.optional && isEmpty(value)) return before === undefined ? [] : [remove(place)];
  return [add(place, written(field, value, before))];
}

const isEmpty = (value: FieldValue): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** What the file says, as the form has it. */
function shown({ control, key }: PartField, value: unknown): FieldValue {
  switch (control) {
    case 'tags':
    case 'objects':
      return Object.entries((value ?? {}) as Readonly<Record<string, string>>);
    case 'texts':
    case 'choices':
      return (value ?? []) as readonly string[];
    case 'keys':
      return ((value ?? []) as readonly KeyValue[]).map(({ id, status }) => ({ id, status }));
    case 'switch':
      return key === 'mfa' ? value !== false : value === true;
    case 'number':
      return Number(value);
    case 'choice':
    case 'text':
      return value === undefined ? '' : String(value);
  }
}

/** What the form has, as the file says it. */
function written({ control, key }: PartField, value: FieldValue, before: unknown): unknown {
  if (control === 'tags' || control === 'objects')
    return Object.fromEntries(value as readonly (readonly [string, string])[]);
  if (control === 'keys') return keys(value as readonly KeyValue[], before as readonly Members[]);
  return key === 'globalTokenVersion' ? Number(value) : value;
}

/** Keys keep their secrets; a new one is drawn when the world is read. */
const keys = (wanted: readonly KeyValue[], before: readonly Members[]): readonly Members[] =>
  wanted.map(({ id, status }) => ({ ...before.find((key) => key['id'] === id), status }));

/** JSON has each key once; what a form has twice would be lost without a word. */
function keyTwice(
  at: Path,
  { control, at: steps }: PartField,
  value: FieldValue | undefined,
): readonly WorldFileError[] {
  if (control !== 'tags' && control !== 'objects') return [];
  const names = (value as readonly (readonly [string, string])[]).map(([name]) => name);
  const again = names.find((name, index) => names.indexOf(name) !== index);
  return again === undefined ? [] : [taken([...at, ...steps, again], again)];
}

/** The unit that an account is in; empty outside the organization. */
const unitOf = ({ organization }: World, accountId: string): string => {
  const unit = organization?.units.find(({ accounts }) => accounts.includes(accountId));
  if (unit) return unit.path;
  return organization?.managementAccount === accountId ? 'Root' : '';
};

/** An account moved to a unit, or with an empty one out of the organization. */
function placed(world: World, accountId: string, unit: string): readonly JsonPatchOperation[] {
  const units = world.organization?.units ?? [];
  if (unitOf(world, accountId) === unit) return [];
  if (unit === '') return withoutMember(world, accountId);
  const index = units.findIndex(({ accounts }) => accounts.includes(accountId));
  const to = [...unitPlaceAfter(world, unit), 'accounts', '-'];
  const position = units[index]?.accounts.indexOf(accountId) ?? -1;
  return [
    ...withUnit(world, unit),
    position < 0 ? add(to, accountId) : move(['organization', 'units', index, 'accounts', position], to),
  ];
}
