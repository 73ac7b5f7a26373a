import { err, ok, type Result } from '../../lib/result.ts';
import type { z } from '../../lib/zod.ts';
import { reportOf } from '../../world/file/report.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import { readText } from '../../world/file/text.ts';
import { inFile, type LessonFileError, type Located } from './fileError.ts';

/** A file's value as its schema has it, with what it takes to say more about it. */
export function readLocated<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): Result<{ readonly data: z.output<Schema>; readonly at: Located }, LessonFileError[]> {
  const source = readText(text);
  if (!source.ok) return err(inFile(file, source.error));
  const { value, locate, errors } = source.value;
  const read = schema.safeParse(value);
  if (read.success && errors.length === 0) return ok({ data: read.data, at: { file, value, locate } });
  return err(
    inFile(file, reportOf(read.success ? [] : shapeFindings(read.error, value), value, locate, errors)),
  );
}
