import { err, ok, type Result } from '../../lib/result.ts';
import { lessonFileErrorText } from '../lesson/fileError.ts';
import { readLocated } from '../lesson/readLocated.ts';
import type { Curriculum } from './coverage.ts';
import { curriculumFile } from './schema.ts';

/** Reads `curriculum.yaml`; the errors are sentences that name the line. */
export function readCurriculum(text: string): Result<Curriculum, readonly string[]> {
  const read = readLocated('curriculum.yaml', text, curriculumFile);
  return read.ok ? ok(read.value.data) : err(read.error.map(lessonFileErrorText));
}
