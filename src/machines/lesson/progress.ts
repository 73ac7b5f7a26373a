import { goalsMet, hintsFor, isDone, type GoalState } from '../../content/lesson/check.ts';
import type { LabState, MadeCall } from '../../content/call/made.ts';
import type { Hints, Lesson, LessonStep } from '../../content/lesson/lesson.ts';
import { stepStart } from '../../content/lesson/play.ts';
import { sameJson } from '../../lib/sameJson.ts';
import type { LessonContext, LessonProgress } from './types.ts';

/** A lesson that has not been begun. */
export const newProgress = (lesson: Lesson): LessonProgress => ({
  at: 0,
  entry: firstEntry(lesson),
  hints: {},
  solved: [],
  begun: lesson.steps.slice(0, 1).map(({ id }) => id),
});

/** What happens before the first step has happened when the lesson opens. */
function firstEntry(lesson: Lesson): LabState {
  const begun = stepStart(lesson, 0);
  return begun.ok ? begun.value : { world: lesson.world, calls: [] };
}

export function stepAt({ lesson, at }: Pick<LessonContext, 'lesson' | 'at'>): LessonStep {
  const step = lesson.steps[at] ?? lesson.steps[0];
  if (!step) throw new Error(`the lesson ${lesson.id} has no steps`);
  return step;
}

const goals = new WeakMap<LessonContext, readonly GoalState[]>();

/** How the goals of the step stand; worked out once for each context. */
export function goalsOf(context: LessonContext): readonly GoalState[] {
  let states = goals.get(context);
  if (!states) {
    states = goalsMet(stepAt(context), context.state, callsBefore(context));
    goals.set(context, states);
  }
  return states;
}

/** How many of the calls made were made before the step: those that are still the same, since undo can go behind it. */
function callsBefore({ entry, state }: LessonContext): number {
  const differs = entry.calls.findIndex((call, index) => !isSameCall(call, state.calls[index]));
  return differs < 0 ? entry.calls.length : differs;
}

const isSameCall = (one: MadeCall, other: MadeCall | undefined): boolean =>
  other !== undefined &&
  one.at === other.at &&
  one.issued === other.issued &&
  sameJson(one.asked, other.asked);

export const isSolved = (context: LessonContext): boolean => isDone(goalsOf(context));

/**
 * The help that fits what is missing now, what it helps with, and how much of it has been shown.
 * @param step the one that is open, in whatever language
 */
export function hintsOf(
  context: LessonContext,
  step: LessonStep = stepAt(context),
): { readonly hints: Hints; readonly key: string; readonly open: GoalState; readonly shown: number } | null {
  const states = goalsOf(context);
  const hints = hintsFor(step, states);
  const open = states.find(({ standing }) => standing !== 'met');
  if (!hints || !open) return null;
  const key = `${step.id}/${open.standing === 'stopped' ? open.gate : `${open.goal}/${open.standing}`}`;
  return { hints, key, open, shown: context.hints[key] ?? 0 };
}

/** Steps that can be opened: those up to the one after the last solved. A step that has come in among them may wait. */
export function canOpen({ lesson, solved }: LessonContext, at: number): boolean {
  const lastSolved = lesson.steps.findLastIndex(({ id }) => solved.includes(id));
  return at >= 0 && at < lesson.steps.length && at <= lastSolved + 1;
}
