import type { Question } from './question.ts';

/** Ids of the questions that lead to a step of a lesson, in their order. */
export const questionsOn = (questions: readonly Question[], lesson: string): readonly string[] =>
  questions.filter((question) => lessonsOf(question).includes(lesson)).map(({ id }) => id);

/** How many questions lead to a step of each lesson, by its id. */
export const questionCounts = (questions: readonly Question[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(questions.flatMap(lessonsOf))].map((lesson) => [
      lesson,
      questionsOn(questions, lesson).length,
    ]),
  );

const lessonsOf = ({ read }: Question): readonly string[] => read.map((step) => step.split('/')[0] ?? step);
