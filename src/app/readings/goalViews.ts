import type { LessonStep } from '../../content/lesson/lesson.ts';
import { goalsOf } from '../../machines/lesson/progress.ts';
import type { LessonContext } from '../../machines/lesson/types.ts';
import type { GoalView } from '../../view/lesson/Goals.tsx';

/**
 * The goals of the step as its list shows them.
 * @param step the one that is open, in the language in use
 */
export function goalViews(
  context: LessonContext,
  { id: step, goals }: LessonStep,
  stale: boolean,
): readonly GoalView[] {
  const solved = context.solved.includes(step);
  return goalsOf(context).flatMap(({ goal: id, standing }) => {
    const goal = goals.find((other) => other.id === id);
    if (!goal) return [];
    // A call that was made stays made: whatever the text in an editor is like now, and when one looks at the step again.
    if (goal.made && solved) return [{ id, title: goal.title, outcome: goal.outcome, standing: 'met' }];
    return [
      { id, title: goal.title, outcome: goal.outcome, standing: stale && !goal.made ? 'stale' : standing },
    ];
  });
}
