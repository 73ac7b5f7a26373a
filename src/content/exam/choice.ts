import type { Question } from '../question/question.ts';
import type { Exam } from './exams.ts';
import { lastItems, missedIn, type History } from './history.ts';
import { drawItems, itemOf, secondsFor, type Mode, type Paper } from './paper.ts';
import { dueIn, type Schedule } from './schedule.ts';

/** Where questions come from: all, wrong when last answered, due for repetition, never answered, made anew. */
export const SOURCES = ['all', 'missed', 'due', 'new', 'fresh'] as const;

export type Source = (typeof SOURCES)[number];

/** More time than in the exam, for those who need it: by this factor. */
export const PACES = [1, 1.25, 1.5] as const;

export type Pace = (typeof PACES)[number];

/** How somebody likes to sit papers. */
export interface ExamSettings {
  /** Whether the clock can be stopped. */
  readonly pausable: boolean;
  readonly pace: Pace;
  /** Whether the time left is in sight. */
  readonly showsTime: boolean;
}

/** What somebody wants to practise. */
export interface Choice {
  readonly mode: Mode;
  /** Code of an exam; null: of all. */
  readonly exam: string | null;
  /** A task such as `SAA-C03 1.1`; null: all of the exam. */
  readonly task: string | null;
  readonly source: Source;
}

/** What has been answered so far, and the time in milliseconds since 1970. */
export interface SoFar {
  readonly history: History;
  readonly schedule: Schedule;
  readonly now: number;
}

/**
 * The questions of a choice: those due in the order in which they are due, others in that of the bank, which has none of
 * those that are made anew.
 */
export function questionsFor(bank: readonly Question[], choice: Choice, soFar: SoFar): readonly Question[] {
  const asked = questionsOn(bank, choice);
  switch (choice.source) {
    case 'all':
      return asked;
    case 'missed': {
      const missed = missedIn(soFar.history);
      return asked.filter(({ id }) => missed.has(id));
    }
    case 'new': {
      const seen = lastItems(soFar.history);
      return asked.filter(({ id }) => !seen.has(id));
    }
    case 'fresh':
      return [];
    case 'due': {
      const byId = new Map(asked.map((question) => [question.id, question]));
      return dueIn(soFar.schedule, soFar.now).flatMap((id) => byId.get(id) ?? []);
    }
  }
}

/** The questions that serve an exam, or one of its tasks; or what questions are made of. */
export const questionsOn = <Each extends Pick<Question, 'tasks'>>(
  bank: readonly Each[],
  { exam, task }: Pick<Choice, 'exam' | 'task'>,
): readonly Each[] =>
  bank.filter(({ tasks }) =>
    task === null ? exam === null || tasks.some((each) => each.startsWith(`${exam} `)) : tasks.includes(task),
  );

/** When the next question of a choice is due, ISO 8601 in UTC; null: none is planned. */
export function nextDue(bank: readonly Question[], choice: Choice, schedule: Schedule): string | null {
  const planned = questionsOn(bank, choice).flatMap(({ id }) => schedule[id]?.due ?? []);
  return planned.toSorted()[0] ?? null;
}

/**
 * How many questions are offered at first: ten to study; by the clock as many as the domains of the exam that the bank
 * practises have by their weight.
 */
export function usualNumber(exams: readonly Exam[], { mode, exam }: Choice, available: number): number {
  const chosen = exams.find(({ code }) => code === exam);
  const share = chosen?.domains.reduce((sum, { weight }) => sum + weight, 0) ?? 0;
  const wanted = mode === 'study' ? TO_STUDY : chosen ? Math.round((chosen.items * share) / 100) : MIXED;
  return Math.min(wanted, available);
}

const TO_STUDY = 10;

const MIXED = 20;

/** Seconds for a number of questions at the pace of an exam, or of all on the average. */
export function secondsOf(exams: readonly Exam[], code: string | null, number: number, pace: Pace): number {
  const chosen = exams.filter((exam) => code === null || exam.code === code);
  const sum = chosen.reduce((seconds, exam) => seconds + secondsFor(exam, number), 0);
  return Math.round((sum / Math.max(1, chosen.length)) * pace);
}

export interface PaperOptions extends Pick<Paper, 'mode' | 'exam' | 'seconds' | 'pausable'> {
  /** How many of the questions are taken; null: all of them, in the order in which they are given. */
  readonly draw: number | null;
}

/**
 * A paper of questions.
 * @param seed the same gives the same paper
 */
export const paperOf = (
  questions: readonly Question[],
  { draw, ...paper }: PaperOptions,
  seed: number,
): Paper => ({
  ...paper,
  items:
    draw === null
      ? questions.map((question, place) => itemOf(question, seed + place))
      : drawItems(questions, draw, seed),
});
