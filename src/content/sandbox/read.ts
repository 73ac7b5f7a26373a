import { err, ok, type Result } from '../../lib/result.ts';
import { inWords, type Finding } from '../../world/file/fileError.ts';
import { readWorld } from '../../world/file/read.ts';
import { reportOf } from '../../world/file/report.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import type { Json } from '../../world/file/source.ts';
import { readText } from '../../world/file/text.ts';
import type { World } from '../../world/world.ts';
import type { Case } from '../case/case.ts';
import { rehearse } from '../case/rehearse.ts';
import type { CaseStep } from '../case/schema.ts';
import { readShape } from '../case/shape.ts';
import { askedOf } from '../case/steps.ts';
import { errorsAt, inFile, type LessonFileError, type Located } from '../lesson/fileError.ts';
import type { LessonFiles } from '../lesson/read.ts';
import type { ReadyWorld } from './readyWorld.ts';
import { readyWorldFile, type ReadyWorldFile } from './schema.ts';

/** A ready world with what proves it: its calls as steps of a case, each with the answer that it gets. */
export interface ReadyCase extends Pick<ReadyWorldFile, 'order' | 'title' | 'about'> {
  readonly id: string;
  readonly case: Case;
}

/**
 * Reads every ready world: each file of `sandbox/`.
 * @returns the ready worlds by their places, or everything wrong with them, file by file
 */
export function readReadyWorlds(files: LessonFiles): Result<readonly ReadyWorld[], LessonFileError[]> {
  const cases = readReadyCases(files);
  return cases.ok ? ok(cases.value.map(readyWorldOf)) : cases;
}

/** The same as cases, which can be run. */
export function readReadyCases(files: LessonFiles): Result<readonly ReadyCase[], LessonFileError[]> {
  const places = new Map<number, string>();
  const cases = [...files.keys()].toSorted().flatMap((file) => {
    const id = /^sandbox\/([a-z0-9-]+)\.yaml$/.exec(file)?.[1];
    return id === undefined ? [] : [readReadyCase(id, file, files, places)];
  });
  const errors = cases.flatMap((each) => (each.ok ? [] : each.error));
  if (errors.length > 0) return err(errors);
  return ok(
    cases.flatMap((each) => (each.ok ? [each.value] : [])).toSorted((one, other) => one.order - other.order),
  );
}

/** @param places the file that has each place so far; this one joins them */
function readReadyCase(
  id: string,
  file: string,
  files: LessonFiles,
  places: Map<number, string>,
): Result<ReadyCase, LessonFileError[]> {
  const source = readText(files.get(file) ?? '');
  if (!source.ok) return err(inFile(file, source.error));
  const { value, locate, errors } = source.value;
  const at: Located = { file, value, locate };
  const around = readyWorldFile.safeParse(value);
  const steps = readShape(caseWithin(value));
  const wrong = [
    ...(around.success ? [] : shapeFindings(around.error, value)),
    ...(steps.ok ? steps.value.flatMap(unanswered) : steps.error),
  ];
  if (!around.success || !steps.ok || wrong.length > 0 || errors.length > 0) {
    return err(inFile(file, reportOf(wrong, value, locate, errors)));
  }
  const { order, title, about, world: path } = around.data;
  const world = readItsWorld(path, files, at);
  if (!world.ok) return world;
  const read: Case = { world: world.value, steps: steps.value };
  const findings = [...samePlace(order, places.get(order)), ...rehearse(read)];
  places.set(order, file);
  return findings.length > 0 ? err(errorsAt(at, findings)) : ok({ id, order, title, about, case: read });
}

function readyWorldOf({ id, title, about, case: { world, steps } }: ReadyCase): ReadyWorld {
  return { id, title, about, world, calls: steps.flatMap((step) => ('call' in step ? [askedOf(step)] : [])) };
}

/** The fields that a case has too; what is wrong with the others is told by the schema of the file. */
function caseWithin(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name === 'version' || name === 'world' || name === 'steps'),
  );
}

/** A step that proves nothing, or changes the world that is shown. */
function unanswered(step: CaseStep, index: number): Finding[] {
  if ('advance' in step) return [];
  if ('edit' in step) {
    return [
      {
        ...missing([]),
        path: ['steps', index],
        expected: 'a step with one of call and advance',
        found: 'edit',
      },
    ];
  }
  const { outcome, decidedBy } = step.expect ?? {};
  const at = ['steps', index, 'expect'] as const;
  return [
    ...(outcome === undefined ? [missing([...at, 'outcome'])] : []),
    ...(decidedBy === undefined ? [missing([...at, 'decidedBy'])] : []),
  ];
}

const missing = (path: Finding['path']): Finding => ({
  path,
  part: 'value',
  code: 'field.missing',
  expected: 'the answer that the call gets',
  found: inWords(undefined),
});

const samePlace = (order: number, file: string | undefined): Finding[] =>
  file === undefined
    ? []
    : [
        {
          path: ['order'],
          part: 'value',
          code: 'name.duplicate',
          expected: `a place that no other ready world has`,
          found: `${order}, as in ${file}`,
        },
      ];

function readItsWorld(path: string, files: LessonFiles, at: Located): Result<World, LessonFileError[]> {
  const file = path.replace('../', '');
  const text = files.get(file);
  if (text === undefined) {
    const expected = 'the path of a file in lessons/worlds/, relative to this file';
    return err(
      errorsAt(at, [
        { path: ['world'], part: 'value', code: 'name.unknown', expected, found: inWords(path) },
      ]),
    );
  }
  const read = readWorld(text);
  return read.ok ? ok(read.value.world) : err(inFile(file, read.error));
}
