import type { LessonStep } from '../../content/lesson/lesson.ts';
import type { Interface } from '../../explain/interface.ts';
import { hintsOf } from '../../machines/lesson/progress.ts';
import type { LessonContext } from '../../machines/lesson/types.ts';
import type { HintsView } from '../../view/lesson/Hints.tsx';

/**
 * The help for what keeps the step from being solved; null when there is none to give.
 * @param step the one that is open, in the language in use
 */
export function hintsView(context: LessonContext, step: LessonStep, words: Interface): HintsView | null {
  const help = hintsOf(context, step);
  if (!help) return null;
  const { hints, open, shown } = help;
  const goal = step.goals.find(({ id }) => id === open.goal);
  return {
    about:
      open.standing === 'stopped' && open.gate
        ? words.lab.lesson.gate[open.gate]
        : goal
          ? [goal.title]
          : null,
    levels: hints,
    revealed: shown,
  };
}
