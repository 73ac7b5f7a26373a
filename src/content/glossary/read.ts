import { err, ok, type Result } from '../../lib/result.ts';
import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import { isRule } from '../facts/ruleIds.ts';
import { errorsAt, type LessonFileError, type Located } from '../lesson/fileError.ts';
import { readParagraph } from '../lesson/paragraph.ts';
import { rulesIn } from '../lesson/proseTree.ts';
import { readLocated } from '../lesson/readLocated.ts';
import type { Glossary, Term } from './glossary.ts';
import { glossaryFile, type TermFile } from './schema.ts';

const FILE = 'glossary.yaml';

/**
 * Reads the glossary: each term once, its text one paragraph, what it points to there.
 * @returns the terms in the order of the alphabet, or everything wrong with the file
 */
export function readGlossary(text: string): Result<Glossary, LessonFileError[]> {
  const read = readLocated(FILE, text, glossaryFile);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const errors = errorsAt(at, findingsIn(data));
  const terms = data.map((each, index) => compile(each, at, [index, 'text'], errors));
  if (errors.length > 0) return err(errors);
  return ok(Object.fromEntries(terms.toSorted(byTerm).map((term) => [term.id, term])));
}

function compile({ rules, ...term }: TermFile, at: Located, path: Path, errors: LessonFileError[]): Term {
  const text = readParagraph(term.text, at, path, errors);
  const cited = rulesIn([{ kind: 'paragraph', children: text }]);
  return { ...term, text, rules: [...new Set([...cited, ...rules])] };
}

const byTerm = (one: Term, other: Term): number =>
  one.term.toLowerCase() < other.term.toLowerCase() ? -1 : 1;

function findingsIn(terms: readonly TermFile[]): Finding[] {
  const ids = terms.map(({ id }) => id);
  return terms.flatMap(({ id, rules, see }, index) => [
    ...(ids.indexOf(id) < index ? [wrong([index, 'id'], 'each id once', id)] : []),
    ...rules.flatMap((rule, at) =>
      isRule(rule) ? [] : [wrong([index, 'rules', at], 'a rule that there is', rule)],
    ),
    ...see.flatMap((other, at) =>
      ids.includes(other) && other !== id ? [] : [wrong([index, 'see', at], 'the id of another term', other)],
    ),
  ]);
}

const wrong = (path: Path, expected: string, found: string): Finding => ({
  path,
  part: 'value',
  code: 'name.unknown',
  expected,
  found: inWords(found),
});
