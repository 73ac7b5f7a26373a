import type { Attempt } from '../../../content/exam/attempt.ts';
import type { Exam } from '../../../content/exam/exams.ts';
import type { History } from '../../../content/exam/history.ts';
import type { AttemptRow, Course } from '../../../view/exam/results/results.ts';
import { itemsOf } from './resultsView.ts';

/** The attempts, each with the items alone that serve an exam; those without any are left out. Null: all of them. */
export function filtered(history: History, exam: string | null): History {
  if (exam === null) return history;
  return history
    .map((attempt) => ({ ...attempt, exam, items: itemsOf(attempt.items, exam) }))
    .filter(({ items }) => items.length > 0);
}

/** Codes of the exams that any item serves. */
export const examsIn = (history: History, exams: readonly Exam[]): readonly string[] =>
  exams
    .map(({ code }) => code)
    .filter((code) => history.some(({ items }) => itemsOf(items, code).length > 0));

export const attemptRows = (history: History): readonly AttemptRow[] =>
  history.map((attempt) => ({
    begun: attempt.begun,
    exam: attempt.exam,
    mode: attempt.mode,
    ...shareOf(attempt),
    seconds: attempt.items.reduce((sum, { seconds }) => sum + seconds, 0),
    timedOut: attempt.timedOut,
  }));

/** How attempts came out one after another, by exam in the order of the guides, those of no one exam last. */
export function coursesOf(history: History, exams: readonly Exam[]): readonly Course[] {
  const codes = [...exams.map(({ code }) => code), null];
  return codes.flatMap((exam) => {
    const points = history.flatMap((attempt, at) =>
      attempt.exam === exam ? [{ at, ...shareOf(attempt) }] : [],
    );
    return points.length > 0 ? [{ exam, points }] : [];
  });
}

const shareOf = ({ items }: Attempt) => ({
  right: items.filter(({ right }) => right).length,
  of: items.length,
});
