import type { Interface } from '../../../explain/interface.ts';
import type { FieldView, OptionView } from '../../../view/world/form/form.ts';
import type { PartField } from '../../../world/parts/fields.ts';
import { optionsOf, type PartOption } from '../../../world/parts/options.ts';
import type { Part } from '../../../world/parts/part.ts';
import type { World } from '../../../world/world.ts';

/** Fields in words, with their choices. `part` is what they are of, or what the new part goes into. */
export const fieldViews = (
  world: World,
  part: Part,
  fields: readonly PartField[],
  words: Interface,
): readonly FieldView[] =>
  fields.filter((field) => isAsked(world, part, field)).map((field) => fieldView(world, part, field, words));

function fieldView(world: World, part: Part, field: PartField, words: Interface): FieldView {
  const { worldEdit } = words;
  const help: Readonly<Partial<Record<string, string>>> = worldEdit.help;
  const adds: Readonly<Partial<Record<string, string>>> = worldEdit.addRow;
  return {
    key: field.key,
    label: worldEdit.field[field.key],
    help: (field.key === 'path' && part.kind === 'role' ? worldEdit.rolePath : help[field.key]) ?? null,
    control: field.control,
    add: adds[field.key] ?? worldEdit.addOne,
    optional: field.optional ?? false,
    empty: emptyOf(field, words),
    options: field.options
      ? optionsOf(world, part, field.options).map((option) => optionView(option, words))
      : [],
  };
}

function emptyOf({ key, optional }: PartField, { worldEdit }: Interface): string | null {
  if (key === 'unit') return worldEdit.outside;
  return optional ? worldEdit.none : null;
}

const optionView = ({ value, name, from }: PartOption, { worldEdit }: Interface): OptionView => ({
  value,
  label: name,
  group: from === null ? null : from === 'aws' ? worldEdit.awsPolicies : worldEdit.ownPolicies,
});

/** The management account stays where it is, and without an organization there are no units. */
const isAsked = ({ organization }: World, { name }: Part, { key }: PartField): boolean =>
  key !== 'unit' || (organization !== null && organization.managementAccount !== name);
