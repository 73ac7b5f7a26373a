import { err, ok, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { mapOf, object, text, time, wholeNumber } from '../../world/file/fields.ts';
import { inWords, type WorldFileError } from '../../world/file/fileError.ts';
import { reportOf } from '../../world/file/report.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import type { Json } from '../../world/file/source.ts';
import { readText } from '../../world/file/text.ts';
import { PROGRESS_VERSION } from './version.ts';
import { decodeSavedLesson, LESSON_SAVE_VERSION, type SavedLesson } from '../lesson/saved.ts';

/** A lesson's save out of a file. */
export interface SaveInFile {
  readonly lesson: string;
  readonly saved: SavedLesson;
  /** As it stands in the file, to be stored. */
  readonly version: number;
  readonly value: unknown;
}

/** Saved progress in a file (docs/formats.md, Progress). */
const progressFile = object('saved progress: an object with progress, exportedAt and lessons', {
  progress: z
    .literal(PROGRESS_VERSION, { error: `version ${PROGRESS_VERSION} of saved progress` })
    .describe('Version of the format: 1.'),
  exportedAt: time().describe('When it was exported.'),
  lessons: mapOf(
    'saves by the ids of their lessons',
    text('the id of a lesson', /^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    object('a save: an object with version and value', {
      version: wholeNumber(1, LESSON_SAVE_VERSION, `a version from 1 to ${LESSON_SAVE_VERSION}`),
      value: z.record(z.string(), z.unknown(), { error: 'the save itself: an object' }),
    }),
  ),
});

/**
 * Reads the text of a file of saved progress, every save in it checked.
 * @returns the saves in the order of the file, or everything that is wrong with it
 */
export function readProgress(file: string): Result<readonly SaveInFile[], readonly WorldFileError[]> {
  const source = readText(file);
  if (!source.ok) return source;
  const { value, locate, errors } = source.value;
  const read = progressFile.safeParse(value);
  if (!read.success || errors.length > 0) {
    return err(reportOf(read.success ? [] : shapeFindings(read.error, value), value, locate, errors));
  }
  const saves = Object.entries(read.data.lessons).map(([lesson, save]) => ({
    ...save,
    lesson,
    saved: decodeSavedLesson(save.value),
  }));
  const broken = saves.flatMap(({ lesson, saved }) => {
    if (saved.ok) return [];
    const line = locate(['lessons', lesson], 'key')?.line ?? null;
    return [brokenSave(lesson, saved.error, line, value)];
  });
  if (broken.length > 0) return err(broken);
  return ok(saves.flatMap(({ saved, ...save }) => (saved.ok ? [{ ...save, saved: saved.value }] : [])));
}

/** @param fault the path within the save, a colon, and what is wrong there */
function brokenSave(lesson: string, fault: string, line: number | null, root: Json): WorldFileError {
  const colon = fault.indexOf(': ');
  const within = fault.slice(0, colon).replace(/\/$/, '');
  const path = `/lessons/${lesson}/value${within}`;
  return {
    path,
    line,
    column: null,
    code: 'value.form',
    expected: `a save as the lab writes it (${fault.slice(colon + 2)})`,
    found: inWords(valueOf(root, path)),
  };
}

const valueOf = (root: Json, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      root,
    );
