import type { Question } from '../question/question.ts';
import { givenIn, isRight, misconceptionsIn, NO_ANSWER, type Answer } from './answer.ts';
import type { Mode, Paper } from './paper.ts';

/** A paper that was sat, as it is kept: enough for results and history, without the questions themselves. */
export interface Attempt {
  readonly mode: Mode;
  readonly exam: string | null;
  /** When it began and ended, ISO 8601 in UTC, by the device's clock. */
  readonly begun: string;
  readonly ended: string;
  /** Whether its time ran out. */
  readonly timedOut: boolean;
  readonly items: readonly AttemptItem[];
}

export interface AttemptItem {
  readonly question: string;
  readonly tasks: readonly string[];
  readonly right: boolean;
  /** Whether anything was chosen. */
  readonly answered: boolean;
  /** Seconds spent on it. */
  readonly seconds: number;
  /** What the wrong options chosen stand for. */
  readonly misconceptions: readonly string[];
}

/** What was done with a paper. */
export interface Sitting {
  readonly paper: Paper;
  /** By place in the paper. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** Places whose explanation was shown, while studying. */
  readonly shown: readonly number[];
  /** Seconds spent, by place. */
  readonly spent: Readonly<Record<number, number>>;
}

/**
 * The items of a sitting as they are kept. While studying those count whose explanation was shown; by the clock all do,
 * and what is not answered is wrong.
 * @param questionOf null for a question that is gone; it does not count
 */
export function attemptItems(
  { paper, answers, shown, spent }: Sitting,
  questionOf: (id: string) => Question | null,
): readonly AttemptItem[] {
  return paper.items.flatMap((item, place) => {
    const question = questionOf(item.question);
    if (!question || (paper.mode === 'study' && !shown.includes(place))) return [];
    const answer = answers[place] ?? NO_ANSWER;
    return [
      {
        question: question.id,
        tasks: question.tasks,
        right: isRight(question, answer),
        answered: givenIn(question, answer) > 0,
        seconds: Math.round(spent[place] ?? 0),
        misconceptions: misconceptionsIn(question, answer),
      },
    ];
  });
}
