import { err, ok, type Result } from '../../lib/result.ts';
import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import { isColumn } from '../actions/comparison.ts';
import { isRule } from '../facts/ruleIds.ts';
import { errorsAt, type LessonFileError, type Located } from '../lesson/fileError.ts';
import { readParagraph } from '../lesson/paragraph.ts';
import type { LessonFiles } from '../lesson/read.ts';
import { readLocated } from '../lesson/readLocated.ts';
import type { Answer, Question, Shown, Way } from './choose.ts';
import { question, type AnswerFile, type QuestionFile, type WayFile } from './schema.ts';

const FILE = 'choose.yaml';

/**
 * Reads the tree of questions. What its ways point to is there, but for lessons.
 * @param files texts by path from `lessons/`: `choose.yaml`, and those that it may point to
 */
export function readQuestions(files: LessonFiles): Result<Question, LessonFileError[]> {
  const read = readLocated(FILE, files.get(FILE) ?? '', question);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const errors: LessonFileError[] = [];
  const tree = compileQuestion(data, { at, files, errors }, []);
  return errors.length > 0 ? err(errors) : ok(tree);
}

interface Compiling {
  readonly at: Located;
  readonly files: LessonFiles;
  /** What is wrong is added here. */
  readonly errors: LessonFileError[];
}

function compileQuestion({ question: asked, answers }: QuestionFile, work: Compiling, path: Path): Question {
  const ids = answers.map(({ id }) => id);
  return {
    question: asked,
    answers: answers.map((answer, index) => {
      const at = [...path, 'answers', index];
      if (ids.indexOf(answer.id) < index) complain(work, [...at, 'id'], 'each id once', answer.id);
      return compileAnswer(answer, work, at);
    }),
  };
}

const compileAnswer = ({ id, title, next, way }: AnswerFile, work: Compiling, path: Path): Answer => ({
  id,
  title,
  next: next ? compileQuestion(next, work, [...path, 'next']) : null,
  way: way ? compileWay(way, work, [...path, 'way']) : null,
});

function compileWay(way: WayFile, work: Compiling, path: Path): Way {
  const paragraph = (text: string, ...rest: Path) =>
    readParagraph(text, work.at, [...path, ...rest], work.errors);
  for (const [index, rule] of way.rules.entries())
    if (!isRule(rule)) complain(work, [...path, 'rules', index], 'a rule that there is', rule);
  return {
    ...way,
    setUp: way.setUp.map((text, index) => paragraph(text, 'setUp', index)),
    why: paragraph(way.why, 'why'),
    avoid: way.avoid.map((text, index) => paragraph(text, 'avoid', index)),
    shows: shownBy(way.shows, work, [...path, 'shows']),
  };
}

function shownBy(shows: string, work: Compiling, path: Path): Shown {
  const [kind, id = '', column = ''] = shows.split('/');
  if (kind === 'rules') {
    const hasCase = [...work.files.keys()].some((file) => file.startsWith(`cases/${id.toLowerCase()}-`));
    if (!hasCase) complain(work, path, 'a rule that has a case', id);
    return { kind: 'rule', id };
  }
  if (kind === 'actions' && isColumn(column)) {
    if (!work.files.has(`actions/${id}.yaml`)) complain(work, path, 'an action of the comparison', id);
    return { kind: 'cell', action: id, column };
  }
  if (!work.files.has(`sandbox/${id}.yaml`))
    complain(work, path, 'a ready world, an action or a rule', shows);
  return { kind: 'world', id };
}

function complain({ at, errors }: Compiling, path: Path, expected: string, found: string): void {
  const finding: Finding = { path, part: 'value', code: 'name.unknown', expected, found: inWords(found) };
  errors.push(...errorsAt(at, [finding]));
}
