import { ok, type Result } from '../../lib/result.ts';
import { fact } from '../facts/schema.ts';
import type { LessonFileError } from '../lesson/fileError.ts';
import { readById } from './byId.ts';
import type { Told } from './told.ts';

/** The texts of facts in another language. Those that are missing are told in English. */
export function readFactsIn(
  language: string,
  text: string,
  rules: readonly string[],
): Result<Told['facts'], LessonFileError[]> {
  const read = readById(`${language}/facts.yaml`, text, fact.shape.text, rules, false);
  return read.ok ? ok(read.value.data) : read;
}
