import { err, ok, type Result } from '../../lib/result.ts';
import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import type { Json } from '../../world/file/source.ts';
import type { World } from '../../world/world.ts';
import type { Case } from '../case/case.ts';
import { rehearse } from '../case/rehearse.ts';
import type { CaseStep } from '../case/schema.ts';
import { readShape } from '../case/shape.ts';
import { errorsAt, inFile, type LessonFileError, type Located } from '../lesson/fileError.ts';
import { readParagraph } from '../lesson/paragraph.ts';
import type { LessonFiles } from '../lesson/read.ts';
import { readLocated } from '../lesson/readLocated.ts';
import { byColumn, type Column, type ComparedCell, type ProvenAction } from './comparison.ts';
import { actionFile, type ActionFile } from './schema.ts';

/**
 * Reads the actions that are compared: each file of `actions/`, named like its action.
 * @returns the actions by their rows, or everything wrong with them, file by file
 */
export function readActions(files: LessonFiles): Result<readonly ProvenAction[], LessonFileError[]> {
  const actions = [...files].flatMap(([file, text]) => {
    const id = /^actions\/([A-Za-z]+)\.yaml$/.exec(file)?.[1];
    return id === undefined ? [] : [readAction(id, file, text)];
  });
  const errors = actions.flatMap((action) => (action.ok ? [] : action.error));
  if (errors.length > 0) return err(errors);
  return ok(
    actions
      .flatMap((each) => (each.ok ? [each.value] : []))
      .toSorted((one, other) => one.order - other.order),
  );
}

function readAction(id: string, file: string, text: string): Result<ProvenAction, LessonFileError[]> {
  const read = readLocated(file, text, actionFile);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const world = readItsWorld(data, at);
  if (!world.ok) return world;
  const errors: LessonFileError[] = [];
  const about = readParagraph(data.about, at, ['about'], errors);
  const cells = byColumn((column) => compileCell(data, column, at, errors));
  const cases = byColumn((column) => readCase(data, column, world.value, at, errors));
  return errors.length > 0 ? err(errors) : ok({ id, order: data.order, about, cells, cases });
}

function readItsWorld({ world }: ActionFile, at: Located): Result<World, LessonFileError[]> {
  const read = readWorldValue(world as Json, (path, part) => at.locate(['world', ...path], part));
  if (read.ok) return ok(read.value.world);
  return err(
    inFile(
      at.file,
      read.error.map((error) => ({ ...error, path: `/world${error.path}` })),
    ),
  );
}

function compileCell(
  { cells }: ActionFile,
  column: Column,
  at: Located,
  errors: LessonFileError[],
): ComparedCell {
  const { text, rules, steps, notModelled = null } = cells[column];
  return {
    text: readParagraph(text, at, ['cells', column, 'text'], errors),
    rules,
    notModelled,
    shown: steps.length > 0,
  };
}

/** The calls of a cell on the action's world. Each says which answer it gets. */
function readCase(
  { world: written, cells }: ActionFile,
  column: Column,
  world: World,
  at: Located,
  errors: LessonFileError[],
): Case {
  const path: Path = ['cells', column];
  const shape = readShape({ world: written, steps: cells[column].steps } as Json);
  const steps = shape.ok ? shape.value : [];
  const findings = shape.ok ? [...rehearse({ world, steps }), ...steps.flatMap(unanswered)] : shape.error;
  errors.push(
    ...errorsAt(
      at,
      findings.map((each) => ({ ...each, path: [...path, ...each.path] })),
    ),
  );
  return { world, steps };
}

const unanswered = (step: CaseStep, index: number): Finding[] =>
  !('call' in step) || step.expect?.outcome !== undefined
    ? []
    : [
        {
          path: ['steps', index, 'expect', 'outcome'],
          part: 'value',
          code: 'field.missing',
          expected: 'the answer that the call gets',
          found: inWords(undefined),
        },
      ];
