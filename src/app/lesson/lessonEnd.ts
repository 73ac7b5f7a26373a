import { QUESTIONS_ON } from 'virtual:lesson-questions';
import type { Lesson } from '../../content/lesson/lesson.ts';
import type { LessonEndProps } from '../../view/lesson/LessonEnd.tsx';
import type { Locale } from '../../explain/locale.ts';
import { lessonsIn } from '../lessons.ts';
import { checkOf, COURSE, lessonAt, readingOf } from '../addresses.ts';

/**
 * What stands at the end of a lesson; lessons that go on from it and do not exist are left out.
 * @param foreign whether it is not the lab's own: then it has no page to read
 */
export const lessonEnd = (
  { id, learnt, next }: Lesson,
  locale: Locale,
  foreign: boolean,
): LessonEndProps => ({
  learnt,
  next: next.flatMap((after) => {
    const lesson = lessonsIn(locale).find((each) => each.id === after);
    return lesson ? [{ title: lesson.title, minutes: lesson.minutes, to: lessonAt(after) }] : [];
  }),
  course: COURSE,
  read: foreign ? null : readingOf(id),
  check: foreign ? null : checkFor(id),
});

/** The questions of the bank on a lesson; null when there are none. */
function checkFor(lesson: string): LessonEndProps['check'] {
  const questions = QUESTIONS_ON[lesson] ?? 0;
  return questions === 0 ? null : { questions, to: checkOf(lesson) };
}
