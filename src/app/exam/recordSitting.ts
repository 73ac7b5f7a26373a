import { attemptItems, type Attempt } from '../../content/exam/attempt.ts';
import { answered } from '../../content/exam/schedule.ts';
import type { Question } from '../../content/question/question.ts';
import type { Result } from '../../lib/result.ts';
import { ok } from '../../lib/result.ts';
import type { Progress } from '../../content/exam/progress.ts';
import { load, save, type SaveFailure, type Store } from '../../storage/save.ts';
import { HISTORY, SCHEDULE } from './examStore.ts';

/**
 * Adds a paper that is scored to the history, and plans when its questions come up again. A paper that is there already,
 * because the page was reloaded, is not added again.
 */
export function recordSitting(
  store: Store,
  progress: Progress,
  questionOf: (id: string) => Question | null,
): Result<null, SaveFailure> {
  const attempt = attemptOf(progress, questionOf);
  const before = load(store, HISTORY);
  const history = before.ok ? (before.value ?? []) : [];
  if (!attempt || attempt.items.length === 0 || history.some(({ begun }) => begun === attempt.begun))
    return ok(null);
  const planned = load(store, SCHEDULE);
  const schedule = attempt.items.reduce(
    (plan, { question, right }) => answered(plan, question, right, progress.end?.at ?? progress.now),
    planned.ok ? (planned.value ?? {}) : {},
  );
  const kept = save(store, HISTORY, [...history, attempt]);
  return kept.ok ? save(store, SCHEDULE, schedule) : kept;
}

/** What is kept of a paper that is scored; null of one that is not. */
function attemptOf(progress: Progress, questionOf: (id: string) => Question | null): Attempt | null {
  const { paper, begunAt, end } = progress;
  if (!end) return null;
  return {
    mode: paper.mode,
    exam: paper.exam,
    begun: new Date(begunAt).toISOString(),
    ended: new Date(end.at).toISOString(),
    timedOut: end.timedOut,
    items: attemptItems(progress, questionOf),
  };
}
