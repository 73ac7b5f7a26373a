import type { Interface } from '../../../explain/interface.ts';
import type { FormProblems } from '../../../view/world/form/form.ts';
import { pointerOf, type Path, type WorldFileError } from '../../../world/file/fileError.ts';
import type { FieldKey, PartField } from '../../../world/parts/fields.ts';

/**
 * What stands against an edit, at the fields that it is about.
 * @param at where the part stands after the edit; null when there was none
 */
export function formProblems(
  errors: readonly WorldFileError[],
  fields: readonly PartField[],
  at: Path | null,
  words: Interface,
): FormProblems {
  const byField: Partial<Record<FieldKey, string>> = {};
  const rest: string[] = [];
  for (const error of errors) {
    const text = words.worldEdit.problem(error.code, error.expected, error.found);
    const field = fieldOf(error, fields, at);
    if (field) byField[field.key] ??= text;
    else rest.push(error.path === '' ? text : `${error.path}: ${text}`);
  }
  return { fields: byField, rest };
}

function fieldOf({ path }: WorldFileError, fields: readonly PartField[], at: Path | null): PartField | null {
  const own = at && fields.filter((field) => path.startsWith(pointerOf([...at, ...field.at])));
  const nearest = own?.toSorted((one, other) => other.at.length - one.at.length)[0];
  if (nearest) return nearest;
  const named = fields.find((field) => field.at.length > 0 && path.includes(`${pointerOf(field.at)}/`));
  return named ?? (fields.length === 1 ? (fields[0] ?? null) : null);
}
