import { err, ok, type Result } from '../../lib/result.ts';
import { inWords, type Finding } from '../../world/file/fileError.ts';
import { readWorld } from '../../world/file/read.ts';
import type { World } from '../../world/world.ts';
import { compileHints, compileStep } from './compile.ts';
import { readCourse } from './course.ts';
import { errorsAt, inFile, type LessonFileError, type Located } from './fileError.ts';
import type { Lesson, LessonStep } from './lesson.ts';
import { readLocated } from './readLocated.ts';
import { readMarkdownFile } from './readMarkdownFile.ts';
import { lessonFile, stepFile, type LessonFile } from './schema.ts';
import { stepFindings } from './stepFindings.ts';
import { isStepFile, stepPath } from './stepPath.ts';

/** The texts of files by path from `lessons/`, with slashes. */
export type LessonFiles = ReadonlyMap<string, string>;

/**
 * Reads every lesson: each folder of `tutorials/` that has a `lesson.yaml`. Where there is a `course.yaml`, each is of
 * one of its parts.
 * @param alone whether the lessons before one may be elsewhere, as where one is handed over
 * @returns the lessons by part and place, or everything wrong with them, file by file
 */
export function readLessons(
  files: LessonFiles,
  { alone = false }: { readonly alone?: boolean } = {},
): Result<readonly Lesson[], LessonFileError[]> {
  const ids = [...files.keys()].flatMap((path) => /^tutorials\/([^/]+)\/lesson\.yaml$/.exec(path)?.[1] ?? []);
  const course = files.has('course.yaml') ? readCourse(files.get('course.yaml')) : ok(null);
  if (!course.ok) return course;
  const parts = course.value?.map(({ title }) => title) ?? null;
  const known = { lessons: alone ? null : new Set(ids), parts };
  const lessons = ids.toSorted().map((id) => readLesson(id, files, known));
  const errors = lessons.flatMap((lesson) => (lesson.ok ? [] : lesson.error));
  if (errors.length > 0) return err(errors);
  return ok(lessons.flatMap((lesson) => (lesson.ok ? [lesson.value] : [])).toSorted(byPlace(parts ?? [])));
}

/** What lessons name besides what is in their folder and `worlds/`. */
interface Known {
  /** Ids of all lessons, which prerequisites name; null where some are elsewhere. */
  readonly lessons: ReadonlySet<string> | null;
  /** Titles of the parts of the course; null where there is none. */
  readonly parts: readonly string[] | null;
}

const byPlace = (parts: readonly string[]) => (one: Lesson, other: Lesson) =>
  parts.indexOf(one.part) - parts.indexOf(other.part) || one.order - other.order;

/** Reads one lesson: its file, the files of its steps, and its world. */
function readLesson(id: string, files: LessonFiles, known: Known): Result<Lesson, LessonFileError[]> {
  const folder = `tutorials/${id}`;
  const file = `${folder}/lesson.yaml`;
  const read = readLocated(file, files.get(file) ?? '', lessonFile);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const hints = compileHints(data.hints, at, ['hints']);
  const world = readItsWorld(data.world, folder, files, at);
  const steps = readSteps(data.steps, folder, files);
  const errors = [
    ...errorsAt(at, lessonFindings(data, id, folder, files, known)),
    ...hints.errors,
    ...(world.ok ? [] : world.error),
    ...(steps.ok ? [] : steps.error),
  ];
  if (errors.length > 0 || !world.ok || !steps.ok) return err(errors);
  const { version: _version, hints: _hints, ...about } = data;
  return ok({
    ...about,
    world: world.value,
    steps: steps.value.map((step) => ({ ...step, hints: { ...hints.value, ...step.hints } })),
  });
}

function readItsWorld(
  path: string,
  folder: string,
  files: LessonFiles,
  at: Located,
): Result<World, LessonFileError[]> {
  const file = resolve(folder, path);
  const text = files.get(file);
  if (text === undefined || !file.startsWith('worlds/')) {
    const expected = 'the path of a file in lessons/worlds/, relative to this file';
    return err(errorsAt(at, [unknown(['world'], expected, path)]));
  }
  const read = readWorld(text);
  return read.ok ? ok(read.value.world) : err(inFile(file, read.error));
}

/** A path written in a file of a folder, from the root of all files. */
function resolve(folder: string, path: string): string {
  const parts = folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function readSteps(
  ids: readonly string[],
  folder: string,
  files: LessonFiles,
): Result<readonly LessonStep[], LessonFileError[]> {
  const steps = ids.flatMap((id, index) => {
    const file = stepPath(folder, id, index);
    const text = files.get(file);
    return text === undefined ? [] : [readStep(id, file, text)];
  });
  const errors = steps.flatMap((step) => (step.ok ? [] : step.error));
  return errors.length > 0 ? err(errors) : ok(steps.flatMap((step) => (step.ok ? [step.value] : [])));
}

function readStep(id: string, file: string, text: string): Result<LessonStep, LessonFileError[]> {
  const read = readMarkdownFile(file, text, stepFile);
  if (!read.ok) return read;
  const { data, at, prose, errors: proseErrors } = read.value;
  const step = compileStep(id, data, at);
  const errors = [...errorsAt(at, stepFindings(data)), ...step.errors, ...proseErrors];
  return errors.length > 0 ? err(errors) : ok({ ...step.value, prose });
}

/** What is wrong with a lesson's file beside its shape, and with the files that its folder holds. */
function lessonFindings(
  { id, part, steps, prerequisites }: LessonFile,
  folderId: string,
  folder: string,
  files: LessonFiles,
  known: Known,
): Finding[] {
  const findings: Finding[] = [];
  if (known.parts?.includes(part) === false) {
    findings.push(unknown(['part'], `a part of course.yaml: ${known.parts.join(', ')}`, part));
  }
  if (id !== folderId) findings.push(unknown(['id'], `the name of the folder, "${folderId}"`, id));
  const expected = new Set(steps.map((step, index) => stepPath(folder, step, index)));
  for (const [index, step] of steps.entries()) {
    const path = stepPath(folder, step, index);
    if (!files.has(path)) findings.push(unknown(['steps', index], `a step whose file is ${path}`, step));
    if (steps.indexOf(step) < index) {
      findings.push({ ...unknown(['steps', index], 'each step once', step), code: 'name.duplicate' });
    }
  }
  for (const path of files.keys()) {
    if (path.startsWith(`${folder}/`) && isStepFile(path) && !expected.has(path)) {
      findings.push(unknown(['steps'], `a step for every file of the folder`, path));
    }
  }
  for (const [index, lesson] of prerequisites.entries()) {
    if (known.lessons?.has(lesson) === false)
      findings.push(unknown(['prerequisites', index], 'the id of a lesson', lesson));
  }
  return findings;
}

const unknown = (path: Finding['path'], expected: string, found: string): Finding => ({
  path,
  part: 'value',
  code: 'name.unknown',
  expected,
  found: inWords(found),
});
