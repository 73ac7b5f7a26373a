import { err, ok, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { listOf, mapOf, object, text } from '../../world/file/fields.ts';
import { inWords, type Finding } from '../../world/file/fileError.ts';
import { reportOf } from '../../world/file/report.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import { readText } from '../../world/file/text.ts';
import { errorsAt, fileError, inFile, type LessonFileError } from './fileError.ts';

/** A part of the course. Lessons name it by its title. */
export type CoursePart = z.output<typeof coursePart>;

const line = (what: string) => text(`${what}, on one line`, /^\S(?:.*\S)?$/);

const about = () => line('a sentence or two').describe('What the part is about.');

const told = object('an object with title and about', {
  title: line('a title').describe('Title of the part in that language.'),
  about: about(),
});

const coursePart = object('a part: an object with title and about', {
  title: line('a title').describe('Title of the part, by which lessons name it.'),
  about: about(),
  translations: mapOf(
    'title and about by language',
    text('a language such as es', /^[a-z]{2}$/),
    told.describe('The part in that language.'),
  )
    .optional()
    .describe('Title and about in other languages.'),
});

/** `lessons/course.yaml` (docs/formats.md, Course). */
export const courseFile = object('the course: an object with parts', {
  version: z.literal(1, { error: 'version 1' }).default(1).describe('Version of the format: 1.'),
  parts: listOf('parts', coursePart.describe('One part.'))
    .min(1, { error: 'a list of parts' })
    .describe('The parts of the course, in their order.'),
});

/**
 * Reads the parts of the course, in their order.
 * @param file its text; undefined when there is no such file
 */
export function readCourse(file: string | undefined): Result<readonly CoursePart[], LessonFileError[]> {
  if (file === undefined)
    return err([fileError(FILE, 'a file with the parts of the course', inWords(undefined))]);
  const source = readText(file);
  if (!source.ok) return err(inFile(FILE, source.error));
  const { value, locate, errors } = source.value;
  const read = courseFile.safeParse(value);
  if (!read.success || errors.length > 0) {
    const findings = read.success ? [] : shapeFindings(read.error, value);
    return err(inFile(FILE, reportOf(findings, value, locate, errors)));
  }
  const { parts } = read.data;
  const again = errorsAt({ file: FILE, value, locate }, namedTwice(parts));
  return again.length > 0 ? err(again) : ok(parts);
}

const FILE = 'course.yaml';

const namedTwice = (parts: readonly CoursePart[]): readonly Finding[] =>
  parts.flatMap(({ title }, index) =>
    parts.findIndex((other) => other.title === title) < index
      ? [
          {
            path: ['parts', index, 'title'],
            part: 'value',
            code: 'name.duplicate',
            expected: 'each part once',
            found: inWords(title),
          } as const,
        ]
      : [],
  );
