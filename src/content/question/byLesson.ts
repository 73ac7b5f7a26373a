import type { Question } from './question.ts';

/** Ids of the questions that lead to a step of a lesson, by the id of the lesson, in their order. */
export function questionsByLesson(
  questions: readonly Question[],
): Readonly<Record<string, readonly string[]>> {
  const byLesson: Record<string, string[]> = {};
  for (const { id, read } of questions)
    for (const lesson of new Set(read.map((step) => step.split('/')[0] ?? step)))
      (byLesson[lesson] ??= []).push(id);
  return byLesson;
}
