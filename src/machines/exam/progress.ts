import type { Answer } from '../../content/exam/answer.ts';
import type { Paper } from '../../content/exam/paper.ts';
import type { Progress } from '../../content/exam/progress.ts';

/** A paper as it is when it is begun. */
export const begun = (paper: Paper, now: number): Progress => ({
  paper,
  at: 0,
  answers: {},
  flags: [],
  shown: [],
  spent: {},
  begunAt: now,
  deadline: paper.seconds === null ? null : now + paper.seconds * 1000,
  now,
  end: null,
  phase: 'answering',
});

/** Milliseconds left; null: without limit. */
export const leftOf = ({ deadline, now }: Progress): number | null =>
  deadline === null ? null : Math.max(0, deadline - now);

/**
 * Progress at a later moment: the time since is spent on the open item, unless it is explained already. A clock put back
 * gives no time, and one put forward takes none beyond the deadline.
 */
export function told(progress: Progress, now: number): Progress {
  const { spent, at, deadline, phase, shown } = progress;
  const until = deadline === null ? now : Math.min(now, deadline);
  const seconds = Math.max(0, until - progress.now) / 1000;
  const counts = phase === 'answering' && !shown.includes(at) && seconds > 0;
  return {
    ...progress,
    now: Math.max(progress.now, now),
    spent: counts ? { ...spent, [at]: (spent[at] ?? 0) + seconds } : spent,
  };
}

/** Progress taken up again: nobody was at the item meanwhile. */
export const back = (progress: Progress, now: number): Progress => ({
  ...progress,
  now: Math.max(progress.now, now),
});

/** While the clock stands the deadline moves on with it. */
export function stoodStill(progress: Progress, now: number): Progress {
  const passed = Math.max(0, now - progress.now);
  return {
    ...progress,
    now: progress.now + passed,
    deadline: progress.deadline === null ? null : progress.deadline + passed,
  };
}

export const isOver = ({ deadline }: Progress, now: number): boolean => deadline !== null && now >= deadline;

export const withAnswer = (progress: Progress, answer: Answer): Progress => ({
  ...progress,
  answers: { ...progress.answers, [progress.at]: answer },
});

export const withFlag = (progress: Progress): Progress => ({
  ...progress,
  flags: progress.flags.includes(progress.at)
    ? progress.flags.filter((place) => place !== progress.at)
    : [...progress.flags, progress.at],
});

export const withShown = (progress: Progress): Progress => ({
  ...progress,
  shown: [...new Set([...progress.shown, progress.at])],
});

export const isPlace = ({ paper }: Progress, at: number): boolean => paper.items[at] !== undefined;
