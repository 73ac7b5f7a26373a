import { ok, type Result } from '../../lib/result.ts';
import { OPERATIONS } from '../../operations/operations.ts';
import { anyText } from '../../world/file/fields.ts';
import type { LessonFileError } from '../lesson/fileError.ts';
import { readById } from './byId.ts';
import type { Told } from './told.ts';

/** What operations and their parameters do, in another language: each sentence once, by the English one. */
export function readOperationsIn(
  language: string,
  text: string,
): Result<Told['operations'], LessonFileError[]> {
  const read = readById(`${language}/operations.yaml`, text, anyText('a sentence').min(1), SUMMARIES, true);
  return read.ok ? ok(read.value.data) : read;
}

const SUMMARIES: readonly string[] = [
  ...new Set(
    [...OPERATIONS.values()].flatMap(({ summary, input }) => [summary, ...input.map((each) => each.summary)]),
  ),
];
