import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';

/** When a question comes up again, as plain JSON; times are ISO 8601 in UTC, by the device's clock. */
export type Scheduled = Omit<Card, 'due' | 'last_review'> & {
  readonly due: string;
  readonly last_review: string | null;
};

/** By the ids of questions. */
export type Schedule = Readonly<Record<string, Scheduled>>;

/** No fuzz: the same answers at the same times give the same schedule. Steps below a day make no sense for a bank. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/**
 * The schedule after a question was answered.
 * @param now milliseconds since 1970
 */
export function answered(schedule: Schedule, question: string, right: boolean, now: number): Schedule {
  const before = schedule[question];
  const card = before ? cardOf(before) : createEmptyCard(new Date(now));
  const { card: after } = scheduler.next(card, new Date(now), right ? Rating.Good : Rating.Again);
  return { ...schedule, [question]: scheduledOf(after) };
}

/** Ids of the questions that are due, the longest overdue first. */
export const dueIn = (schedule: Schedule, now: number): readonly string[] =>
  Object.entries(schedule)
    .filter(([, { due }]) => Date.parse(due) <= now)
    .toSorted(([, one], [, other]) => Date.parse(one.due) - Date.parse(other.due))
    .map(([id]) => id);

const cardOf = ({ due, last_review, ...rest }: Scheduled): Card => ({
  ...rest,
  due: new Date(due),
  ...(last_review !== null && { last_review: new Date(last_review) }),
});

const scheduledOf = ({ due, last_review, ...rest }: Card): Scheduled => ({
  ...rest,
  due: due.toISOString(),
  last_review: last_review?.toISOString() ?? null,
});
