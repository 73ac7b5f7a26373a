import type { Path } from '../../world/file/fileError.ts';
import { proseErrorsAt, type LessonFileError, type Located } from '../lesson/fileError.ts';
import { readParagraph } from '../lesson/paragraph.ts';
import type { Block, Inline } from '../lesson/proseTree.ts';
import { differences } from '../lesson/translation/sameNames.ts';

/**
 * Reads a translated paragraph. It names what its original names: rules, terms, links, and what is in code.
 * @param errors what is wrong with it is added here
 */
export function readTranslated(
  markdown: string,
  original: readonly Inline[],
  at: Located,
  path: Path,
  errors: LessonFileError[],
): readonly Inline[] {
  const before = errors.length;
  const children = readParagraph(markdown, at, path, errors);
  if (errors.length > before) return children;
  const wrong = differences(paragraph(original), paragraph(children));
  errors.push(
    ...proseErrorsAt(
      at,
      path,
      wrong.map((difference) => ({ line: 1, column: 1, ...difference })),
    ),
  );
  return children;
}

const paragraph = (children: readonly Inline[]): readonly Block[] => [{ kind: 'paragraph', children }];
