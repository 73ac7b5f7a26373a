import type { Attempt, AttemptItem } from './attempt.ts';

/** Attempts, oldest first. */
export type History = readonly Attempt[];

/** How each question came out when it was last answered, by its id. */
export function lastItems(history: History): ReadonlyMap<string, AttemptItem> {
  return new Map(history.flatMap(({ items }) => items.map((item) => [item.question, item] as const)));
}

/** Ids of the questions that were wrong when last answered. */
export const missedIn = (history: History): ReadonlySet<string> =>
  new Set([...lastItems(history)].flatMap(([id, { right }]) => (right ? [] : [id])));
