import type { Interface } from '../../../explain/interface.ts';
import type { FormView } from '../../../view/world/form/form.ts';
import type { EditAction } from '../../../view/world/menu.ts';
import { addFields, setFields, type PartField } from '../../../world/parts/fields.ts';
import { partOf, type Part } from '../../../world/parts/part.ts';
import { placeOf } from '../../../world/parts/place.ts';
import { valueAt } from '../../../world/parts/plan.ts';
import { valuesOf } from '../../../world/parts/set.ts';
import { startValues } from '../../../world/parts/startValues.ts';
import type { World } from '../../../world/world.ts';
import { fieldViews } from './fieldViews.ts';
import { removeNotes, renameNotes } from './notes.ts';

/** What a form is about: the part, or null for the world itself, by the name that the tree shows. */
export interface EditSubject {
  readonly part: Part | null;
  readonly label: string;
}

/** The form of an action; null for one that is done at once. */
export function editForm(
  world: World,
  { part, label }: EditSubject,
  action: EditAction,
  words: Interface,
): FormView | null {
  const { title, submit } = words.worldEdit;
  if (action.what === 'add') return addForm(world, part, label, action.kind, words);
  if (!part || action.what === 'duplicate') return null;
  const common = { notes: [], fields: [], start: {}, submit: submit[action.what], isRemoval: false };
  switch (action.what) {
    case 'rename':
      return {
        ...common,
        title: title.rename(label),
        notes: renameNotes(world, part, words),
        fields: fieldViews(world, part, [renameField(part)], words),
        start: { [renameField(part).key]: nameOf(world, part) },
      };
    case 'remove':
      return {
        ...common,
        title: title.remove(label),
        notes: removeNotes(world, part, words),
        isRemoval: true,
      };
    case 'set':
      return {
        ...common,
        title: title.set(label),
        fields: fieldViews(world, part, setFields(part.kind), words),
        start: valuesOf(world, part),
      };
  }
}

/** The field in which a part is renamed. */
export function renameField({ kind }: Part): PartField {
  if (kind === 'bucket') return { key: 'bucketName', at: ['arn'], control: 'text', on: 'set' };
  if (kind === 'account') return { key: 'alias', at: ['alias'], control: 'text', optional: true, on: 'set' };
  if (kind === 'inlinePolicy') return { key: 'name', at: [], control: 'text', on: 'set' };
  return { key: 'name', at: [kind === 'unit' ? 'path' : 'name'], control: 'text', on: 'set' };
}

function addForm(
  world: World,
  into: Part | null,
  label: string,
  kind: Part['kind'],
  words: Interface,
): FormView | null {
  const { title, submit } = words.worldEdit;
  const fields = addFields(kind);
  if (fields.length === 0) return null;
  const isAttached = kind === 'attachedPolicy';
  return {
    title: isAttached
      ? title.attach(label)
      : kind === 'boundary'
        ? title.boundary(label)
        : title.add(words.worldEdit.kind[kind], label),
    notes: [],
    fields: fieldViews(world, ownerOf(into), fields, words),
    start: startValues(world, kind),
    submit: isAttached ? submit.attach : submit.add,
    isRemoval: false,
  };
}

/** The choices of a field are those of the account: of the account itself as if it were of something in it. */
const ownerOf = (into: Part | null): Part => into ?? partOf('account', '', '');

function nameOf(world: World, part: Part): string {
  const { kind, name } = part;
  if (kind === 'bucket') return name.split(':').at(-1) ?? name;
  if (kind === 'unit') return name.split('/').at(-1) ?? name;
  if (kind === 'inlinePolicy') return name;
  const place = placeOf(world, part) ?? [];
  const value = valueAt(world, [...place, kind === 'account' ? 'alias' : 'name']);
  return typeof value === 'string' ? value : '';
}
