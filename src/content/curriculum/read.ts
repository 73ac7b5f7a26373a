import { err, ok, type Result } from '../../lib/result.ts';
import { reportOf } from '../../world/file/report.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import { readText } from '../../world/file/text.ts';
import { inFile, lessonFileErrorText } from '../lesson/fileError.ts';
import type { Curriculum } from './coverage.ts';
import { curriculumFile } from './schema.ts';

/** Reads `curriculum.yaml`; the errors are sentences that name the line. */
export function readCurriculum(text: string): Result<Curriculum, readonly string[]> {
  const source = readText(text);
  if (!source.ok) return err(inFile(FILE, source.error).map(lessonFileErrorText));
  const { value, locate, errors } = source.value;
  const read = curriculumFile.safeParse(value);
  if (read.success && errors.length === 0) return ok(read.data);
  const findings = read.success ? [] : shapeFindings(read.error, value);
  return err(inFile(FILE, reportOf(findings, value, locate, errors)).map(lessonFileErrorText));
}

const FILE = 'curriculum.yaml';
