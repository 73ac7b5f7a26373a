import { err, ok, type Result } from '../../lib/result.ts';
import type { z } from '../../lib/zod.ts';
import { inWords } from '../../world/file/fileError.ts';
import { anyText, mapOf } from '../../world/file/fields.ts';
import { errorsAt, type LessonFileError, type Located } from '../lesson/fileError.ts';
import { readLocated } from '../lesson/readLocated.ts';

interface Entries<Value> {
  /** By id. */
  readonly data: Readonly<Record<string, Value>>;
  readonly at: Located;
}

/**
 * Reads a file that translates entries by their ids.
 * @param ids of the originals; there are no others
 * @param whole whether each of them must be there
 */
export function readById<Schema extends z.ZodType>(
  file: string,
  text: string,
  entry: Schema,
  ids: readonly string[],
  whole: boolean,
): Result<Entries<z.output<Schema>>, LessonFileError[]> {
  const read = readLocated(file, text, mapOf('translations by id', anyText('an id'), entry));
  if (!read.ok) return read;
  const { data, at } = read.value;
  const known = new Set(ids);
  const missing = whole ? ids.filter((id) => !Object.hasOwn(data, id)) : [];
  const errors = errorsAt(at, [
    ...missing.map((id) => ({
      path: [],
      part: 'value' as const,
      code: 'field.missing' as const,
      expected: `${id} as in the original`,
      found: inWords(undefined),
    })),
    ...Object.keys(data)
      .filter((id) => !known.has(id))
      .map((id) => ({
        path: [id],
        part: 'key' as const,
        code: 'name.unknown' as const,
        expected: 'an id of the original',
        found: inWords(id),
      })),
  ]);
  return errors.length > 0 ? err(errors) : ok({ data, at });
}
