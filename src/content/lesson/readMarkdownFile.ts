import { err, ok, type Result } from '../../lib/result.ts';
import type { z } from '../../lib/zod.ts';
import { inWords } from '../../world/file/fileError.ts';
import { bodyErrors, fileError, type LessonFileError, type Located } from './fileError.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { readProse } from './prose.ts';
import type { Block } from './proseTree.ts';
import { readLocated } from './readLocated.ts';

/** A Markdown file taken apart: its front matter as its schema has it, and its prose. */
interface MarkdownFile<Data> {
  readonly data: Data;
  readonly at: Located;
  /** Empty where it has errors. */
  readonly prose: readonly Block[];
  /** What is wrong with the prose. */
  readonly errors: readonly LessonFileError[];
}

/** Reads a file of prose with front matter. The front matter is right; the prose may have errors. */
export function readMarkdownFile<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): Result<MarkdownFile<z.output<Schema>>, LessonFileError[]> {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const found = inWords(text.split('\n', 1)[0]);
    return err([fileError(file, 'front matter at its start, between two lines of ---', found)]);
  }
  const prose = readProse(parts.body);
  const read = readLocated(file, parts.frontMatter, schema);
  const errors = prose.ok ? [] : bodyErrors(file, prose.error);
  if (!read.ok) return err([...read.error, ...errors]);
  return ok({ ...read.value, prose: prose.ok ? prose.value : [], errors });
}
