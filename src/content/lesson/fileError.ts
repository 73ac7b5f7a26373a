import {
  pointerOf,
  worldFileErrorText,
  type Finding,
  type Locate,
  type Path,
  type WorldFileError,
} from '../../world/file/fileError.ts';
import { reportOf } from '../../world/file/report.ts';
import type { Json } from '../../world/file/source.ts';
import type { ProseFault } from './prose.ts';

/** One thing wrong with a file of a lesson. */
export interface LessonFileError extends WorldFileError {
  readonly file: string;
}

/** The error as an English sentence: `…/01-first-call.md, line 12, /goals/0/id: expected …, found "x"`. */
export const lessonFileErrorText = ({ file, ...error }: LessonFileError): string =>
  worldFileErrorText(error, file);

/** A text that was read, with what it takes to say where in it something is wrong. */
export interface Located {
  readonly file: string;
  readonly value: Json;
  readonly locate: Locate;
}

export const inFile = (file: string, errors: readonly WorldFileError[]): LessonFileError[] =>
  errors.map((error) => ({ ...error, file }));

export const errorsAt = ({ file, value, locate }: Located, findings: readonly Finding[]): LessonFileError[] =>
  inFile(file, reportOf(findings, value, locate));

/** What is wrong with the Markdown in a field of the file. Its lines are counted from the line of the field. */
export const proseErrorsAt = (
  { file, locate }: Located,
  path: Path,
  faults: readonly ProseFault[],
): LessonFileError[] =>
  faults.map(({ expected, found }) => {
    const place = locate(path, 'key');
    return {
      file,
      path: pointerOf(path),
      line: place?.line ?? null,
      column: place?.column ?? null,
      code: 'value.unsupported',
      expected,
      found,
    };
  });

/** What is wrong with the body of a file. */
export const bodyErrors = (file: string, faults: readonly ProseFault[]): LessonFileError[] =>
  faults.map((fault) => ({ file, path: '', code: 'value.unsupported', ...fault }));

/** Something wrong with a file as a whole, or with its name. */
export const fileError = (file: string, expected: string, found: string): LessonFileError => ({
  file,
  path: '',
  line: null,
  column: null,
  code: 'name.unknown',
  expected,
  found,
});
