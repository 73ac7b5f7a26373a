import type { Interface } from '../../explain/interface.ts';
import { hintsOf, stepAt } from '../../machines/lesson/progress.ts';
import type { LessonContext } from '../../machines/lesson/types.ts';
import type { HintsView } from '../../view/lesson/Hints.tsx';

/** The help for what keeps the step from being solved; null when there is none to give. */
export function hintsView(context: LessonContext, words: Interface): HintsView | null {
  const help = hintsOf(context);
  if (!help) return null;
  const { hints, open, shown } = help;
  const goal = stepAt(context).goals.find(({ id }) => id === open.goal);
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
