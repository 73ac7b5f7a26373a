import { ok, type Result } from '../../lib/result.ts';
import { object } from '../../world/file/fields.ts';
import type { LessonFileError } from '../lesson/fileError.ts';
import { readyWorldFile } from '../sandbox/schema.ts';
import { readById } from './byId.ts';
import type { Told } from './told.ts';

const entry = object('a translated world: an object with title and about', {
  title: readyWorldFile.shape.title,
  about: readyWorldFile.shape.about,
});

/** What is said of each ready world in another language. */
export function readSandboxIn(
  language: string,
  text: string,
  worlds: readonly string[],
): Result<Told['sandbox'], LessonFileError[]> {
  const read = readById(`${language}/sandbox.yaml`, text, entry, worlds, true);
  return read.ok ? ok(read.value.data) : read;
}
