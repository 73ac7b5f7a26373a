import type { AttemptItem } from '../../../content/exam/attempt.ts';
import type { Exam, Misconceptions } from '../../../content/exam/exams.ts';
import { secondsFor } from '../../../content/exam/paper.ts';
import { resultsOf } from '../../../content/exam/results.ts';
import type { ToldSummary } from '../../../content/lesson/translation/listed.ts';
import { asksOf } from '../../../content/question/asks.ts';
import { firstSentence } from '../../../content/question/firstSentence.ts';
import type { Question } from '../../../content/question/question.ts';
import type { QuestionRow, ResultsView, StepLink } from '../../../view/exam/results/results.ts';
import { lessonAt } from '../../addresses.ts';

/** What results are told with. */
export interface Around {
  readonly exams: readonly Exam[];
  readonly misconceptions: Misconceptions;
  /** Null for a question that is gone. */
  readonly questionOf: (id: string) => Question | null;
  readonly lessons: readonly ToldSummary[];
}

/** What items come to, those of one paper or of many, oldest first. */
export function resultsView(items: readonly AttemptItem[], around: Around): ResultsView {
  const { exams, misconceptions, questionOf, lessons } = around;
  const { right, of, unanswered, secondsEach, byExam, byDomain, byMisconception } = resultsOf(
    items,
    exams,
    misconceptions,
  );
  return {
    right,
    of,
    unanswered,
    secondsEach,
    exams: byExam.flatMap(({ exam: code, ...share }) => {
      const exam = exams.find((each) => each.code === code);
      if (!exam) return [];
      const given = secondsFor(exam, 1);
      return [
        { ...share, code, title: exam.title, secondsEach: meanOf(itemsOf(items, code)), secondsGiven: given },
      ];
    }),
    domains: byDomain,
    misconceptions: byMisconception.flatMap(({ id, items: met }) => {
      const known = misconceptions[id];
      if (!known) return [];
      const { believed, truth, rules, read } = known;
      return [
        { id, believed, truth, items: met, rules, steps: read.flatMap((step) => stepLink(step, lessons)) },
      ];
    }),
    questions: questionRows(items, questionOf),
  };
}

/** Those that serve an exam. */
export const itemsOf = (items: readonly AttemptItem[], exam: string): readonly AttemptItem[] =>
  items.filter(({ tasks }) => tasks.some((task) => task.startsWith(`${exam} `)));

function questionRows(
  items: readonly AttemptItem[],
  questionOf: Around['questionOf'],
): readonly QuestionRow[] {
  const ids = [...new Set(items.map(({ question }) => question))];
  const rows = ids.map((id) => {
    const answers = items.filter(({ question }) => question === id);
    const question = questionOf(id);
    return {
      id,
      begins: question && firstSentence(question),
      asks: question ? asksOf(question) : '',
      times: answers.length,
      wrong: answers.filter(({ right }) => !right).length,
      missed: answers.at(-1)?.right === false,
      secondsEach: meanOf(answers),
    };
  });
  return rows.toSorted((one, other) => other.secondsEach - one.secondsEach);
}

const meanOf = (items: readonly AttemptItem[]): number =>
  items.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(items.length, 1);

/** A step of a lesson, `lesson/step`, by its titles; nothing for one that there is not. */
function stepLink(read: string, lessons: readonly ToldSummary[]): readonly StepLink[] {
  const [id, stepId] = read.split('/');
  const lesson = lessons.find((each) => each.id === id);
  const step = lesson?.steps.find((each) => each.id === stepId);
  if (!lesson || !step) return [];
  return [{ lesson: lesson.title, step: step.title, lang: lesson.lang, ...lessonAt(lesson.id) }];
}
