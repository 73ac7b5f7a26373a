import { solvedOf } from '../../../content/progress/further.ts';
import type { CoursePart } from '../../../content/lesson/course.ts';
import type { ToldSummary } from '../../../content/lesson/translation/listed.ts';
import type { CourseView, Done, LessonView, PartView } from '../../../view/course/course.ts';
import { lessonAt, readingOf } from '../../addresses.ts';
import type { LessonLeft } from '../../lessonStore.ts';

/**
 * The course as the page shows it. A part without lessons is left out.
 * @param lessons by part and place
 * @param leftOf how a lesson was left; null when it was not begun
 * @param language in which parts are told that have been translated
 */
export function courseView(
  parts: readonly CoursePart[],
  lessons: readonly ToldSummary[],
  leftOf: (id: string) => LessonLeft | null,
  language: string,
): CourseView {
  const named = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const views = lessons.map((lesson) => ({
    part: lesson.part,
    view: lessonView(lesson, leftOf(lesson.id), named),
  }));
  const partViews = parts.flatMap(({ title, about, translations }): readonly PartView[] => {
    const own = views.filter(({ part }) => part === title).map(({ view }) => view);
    return own.length === 0
      ? []
      : [
          {
            title,
            about,
            ...translations?.[language],
            lessons: own,
            done: together(own.map(({ done }) => done)),
          },
        ];
  });
  return {
    parts: partViews,
    done: together(partViews.map(({ done }) => done)),
    next: views.find(({ view }) => view.standing !== 'finished')?.view ?? null,
  };
}

function lessonView(
  { id, title, summary, lang, minutes, examTasks, prerequisites, steps }: ToldSummary,
  left: LessonLeft | null,
  named: ReadonlyMap<string, ToldSummary>,
): LessonView {
  const solved = left
    ? solvedOf(
        left,
        steps.map((step) => step.id),
      )
    : 0;
  return {
    id,
    title,
    summary,
    lang,
    minutes,
    examTasks,
    goesOnFrom: prerequisites.map((before) => ({
      title: named.get(before)?.title ?? before,
      lang: named.get(before)?.lang,
      to: lessonAt(before),
    })),
    standing: !left ? 'new' : solved === steps.length ? 'finished' : 'begun',
    step: Math.min(left?.at ?? 0, steps.length - 1) + 1,
    done: { solved, steps: steps.length, hints: left?.hints ?? 0, visited: left?.keptAt ?? null },
    to: lessonAt(id),
    read: readingOf(id),
  };
}

const together = (all: readonly Done[]): Done => ({
  solved: sum(all.map(({ solved }) => solved)),
  steps: sum(all.map(({ steps }) => steps)),
  hints: sum(all.map(({ hints }) => hints)),
  visited: all.map(({ visited }) => visited).reduce(later, null),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Of two times, ISO 8601 in UTC. */
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;
