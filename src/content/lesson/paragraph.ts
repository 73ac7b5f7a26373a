import type { Path } from '../../world/file/fileError.ts';
import { proseErrorsAt, type LessonFileError, type Located } from './fileError.ts';
import { readProse } from './prose.ts';
import type { Inline } from './proseTree.ts';

/**
 * Reads a field that holds one paragraph of a lesson's Markdown.
 * @param errors what is wrong with it is added here
 * @returns nothing when something is wrong
 */
export function readParagraph(
  markdown: string,
  at: Located,
  path: Path,
  errors: LessonFileError[],
): readonly Inline[] {
  const prose = readProse(markdown);
  const [first, ...more] = prose.ok ? prose.value : [];
  if (first?.kind === 'paragraph' && more.length === 0) return first.children;
  const faults = prose.ok ? [ONE] : prose.error;
  errors.push(...proseErrorsAt(at, path, faults));
  return [];
}

const ONE = { line: 1, column: 1, expected: 'one paragraph', found: 'something else' };
