import { err, ok, type Result } from '../../lib/result.ts';
import { inWords } from '../../world/file/fileError.ts';
import { object } from '../../world/file/fields.ts';
import { byColumn, type ComparedAction, type ComparedCell } from '../actions/comparison.ts';
import { actionFile } from '../actions/schema.ts';
import { errorsAt, type LessonFileError, type Located } from '../lesson/fileError.ts';
import { readById } from './byId.ts';
import { readTranslated } from './paragraph.ts';

const { about, cells } = actionFile.shape;
const { text, notModelled } = cells.shape.callers.shape;

const cell = object('a translated cell: an object with text', { text, notModelled });

const entry = object('a translated action: an object with about and cells', {
  about,
  cells: object(
    'cells by column',
    byColumn(() => cell),
  ),
});

/** The comparison of actions in another language. */
export function readActionsIn(
  language: string,
  file: string,
  original: readonly ComparedAction[],
): Result<readonly ComparedAction[], LessonFileError[]> {
  const ids = original.map(({ id }) => id);
  const read = readById(`${language}/actions.yaml`, file, entry, ids, true);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const errors: LessonFileError[] = [];
  const actions = original.flatMap((action): readonly ComparedAction[] => {
    const told = data[action.id];
    if (!told) return [];
    return [
      {
        ...action,
        about: readTranslated(told.about, action.about, at, [action.id, 'about'], errors),
        cells: byColumn((column) =>
          translatedCell(action.cells[column], told.cells[column], at, [action.id, 'cells', column], errors),
        ),
      },
    ];
  });
  return errors.length > 0 ? err(errors) : ok(actions);
}

function translatedCell(
  original: ComparedCell,
  told: { readonly text: string; readonly notModelled?: string | undefined },
  at: Located,
  path: readonly [string, string, string],
  errors: LessonFileError[],
): ComparedCell {
  const note = told.notModelled ?? null;
  if ((note === null) !== (original.notModelled === null))
    errors.push(
      ...errorsAt(at, [
        {
          path: [...path, 'notModelled'],
          part: 'value',
          code: 'value.form',
          expected: `${original.notModelled === null ? 'nothing' : 'a sentence'} as in the original`,
          found: inWords(told.notModelled),
        },
      ]),
    );
  const translated = readTranslated(told.text, original.text, at, [...path, 'text'], errors);
  return { ...original, text: translated, notModelled: note };
}
