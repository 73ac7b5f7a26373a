import { readExams, readMisconceptions } from '../../content/exam/read.ts';
import type { Exam, Misconceptions } from '../../content/exam/exams.ts';
import { lessonFileErrorText, type LessonFileError } from '../../content/lesson/fileError.ts';
import type { ProvableQuestion } from '../../content/question/question.ts';
import { readBank } from '../../content/question/read.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Surroundings } from '../command.ts';

/** A bank of questions, and what they name. */
export interface Bank {
  readonly questions: readonly ProvableQuestion[];
  readonly exams: readonly Exam[];
  readonly misconceptions: Misconceptions;
  /** Whether these are all questions of it. */
  readonly whole: boolean;
}

/** Whether a path leads to questions: `exam/` or below. */
export const leadsToQuestions = (path: string): boolean => EXAM.test(path);

const EXAM = /^(.*?)\/?(?<![\w-])exam(?:\/(.*?))?\/?$/;

/** The questions at or below a path: `lessons/exam`, a folder of `exam/questions/`, or one file there. */
export function findQuestions(path: string, around: Surroundings): Result<Bank, readonly string[]> {
  const [, before = '', below = ''] = EXAM.exec(path) ?? [];
  const root = before === '' ? '.' : before;
  const paths = around.listFiles(root);
  if (!paths.ok) return err([`${root}: ${paths.error}`]);
  const files = new Map<string, string>();
  const all = paths.value.filter((each) => /^(?:exam|worlds)\/.*\.(?:yaml|json)$/.test(each));
  const named = (file: string): boolean =>
    !file.startsWith('exam/questions/') || `${file}/`.startsWith(below === '' ? 'exam/' : `exam/${below}/`);
  for (const file of all.filter(named)) {
    const text = around.readFile(`${root}/${file}`);
    if (!text.ok) return err([`${root}/${file}: ${text.error}`]);
    files.set(file, text.value);
  }
  const questions = readBank(files);
  const exams = readExams(files.get('exam/exams.yaml') ?? '');
  const misconceptions = readMisconceptions(files.get('exam/misconceptions.yaml') ?? '');
  if (!questions.ok || !exams.ok || !misconceptions.ok) {
    const errors = [questions, exams, misconceptions].flatMap((read): readonly LessonFileError[] =>
      read.ok ? [] : read.error,
    );
    return err(errors.map((error) => `${root}/${lessonFileErrorText(error)}`));
  }
  if (questions.value.length === 0) return err([`${path}: no question there`]);
  const whole = below === '' || below === 'questions';
  return ok({
    questions: questions.value,
    exams: exams.value,
    misconceptions: misconceptions.value,
    whole,
  });
}
