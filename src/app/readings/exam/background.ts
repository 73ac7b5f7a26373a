import { taskOf, type Exam, type Misconceptions } from '../../../content/exam/exams.ts';
import type { Item } from '../../../content/exam/paper.ts';
import type { ToldSummary } from '../../../content/lesson/translation/listed.ts';
import type { Question } from '../../../content/question/question.ts';
import { letterOf } from '../../../view/exam/questionProps.ts';
import { lessonAt } from '../../addresses.ts';

/** The exam tasks of a question, in full. */
export const tasksIn = ({ tasks }: Question, exams: readonly Exam[]): readonly string[] =>
  tasks.map((task) => {
    const found = taskOf(exams, task);
    return found ? `${task} ${found.domain.title}: ${found.task.title}` : task;
  });

/** The steps of lessons to read after a question; those that are gone are left out. */
export const readIn = ({ read }: Question, lessons: readonly ToldSummary[]) =>
  read.flatMap((place) => {
    const [id, step] = place.split('/');
    const lesson = lessons.find((each) => each.id === id);
    const found = lesson?.steps.find((each) => each.id === step);
    return lesson && found
      ? [{ title: `${lesson.title}: ${found.title}`, lang: lesson.lang, to: lessonAt(lesson.id) }]
      : [];
  });

/** What the wrong options of a question stand for, in the order of their letters. */
export function misconceptionsOf({ options }: Question, item: Item, misconceptions: Misconceptions) {
  const held = item.options.flatMap((id) => options.find((option) => option.id === id)?.misconception ?? []);
  return [...new Set(held)].flatMap((id) => {
    const found = misconceptions[id];
    if (!found) return [];
    const standing = options.filter(({ misconception }) => misconception === id);
    const letters = standing.map((option) => letterOf(item, option.id)).toSorted();
    return [{ id, letters: letters.join(', '), believed: found.believed, truth: found.truth }];
  });
}
