import { useSelector } from '@xstate/react';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { stepAt } from '../../machines/lesson/progress.ts';
import type { LessonEndProps } from '../../view/lesson/LessonEnd.tsx';
import { LessonPanel } from '../../view/lesson/LessonPanel.tsx';
import { useWords } from '../../view/ui/words.ts';
import type { Rules } from '../readings/gateViews.ts';
import { goalViews } from '../readings/goalViews.ts';
import { hintsView } from '../readings/hintsView.ts';
import { solutionView } from '../readings/solutionView.ts';
import type { LessonActors } from './useLessonLab.ts';

interface LessonPartProps {
  readonly actors: LessonActors;
  /** In the language in use; that of the actors may be in another. */
  readonly lesson: Lesson;
  readonly rules: Rules;
  /** What stands at its end. */
  readonly end: LessonEndProps;
}

/** The step of the lesson: its prose, its goals as they stand, help, and the way on. */
export function LessonPart({ actors, lesson, rules, end }: LessonPartProps) {
  const words = useWords();
  const { lesson: actor } = actors;
  const snapshot = useSelector(actor, (state) => state);
  const { timeline, drafts } = useSelector(actors.lab, (state) => state.context);
  const { context } = snapshot;
  const { at, solved } = context;
  const step = stepAt({ lesson, at });
  const stale = Object.values(drafts).some(({ text, sound }) => text !== sound);
  return (
    <LessonPanel
      lessonTitle={lesson.title}
      steps={lesson.steps.map(({ id, title }) => ({ id, title, solved: solved.includes(id) }))}
      at={at}
      prose={step.prose}
      rules={rules}
      goals={goalViews(context, step, stale)}
      hints={hintsView(context, step, words)}
      solution={solutionView(step.solution, timeline.present, words)}
      solved={snapshot.matches('solved')}
      end={lesson.steps.every(({ id }) => solved.includes(id)) ? end : null}
      onRevealHint={() => actor.send({ type: 'HINT' })}
      onApplySolution={() => actor.send({ type: 'SHOW_ME' })}
      onPrevious={snapshot.can({ type: 'PREVIOUS' }) ? () => actor.send({ type: 'PREVIOUS' }) : null}
      onNext={snapshot.can({ type: 'NEXT' }) ? () => actor.send({ type: 'NEXT' }) : null}
      onGoTo={(to) => actor.send({ type: 'GO_TO', at: to })}
      onResetStep={() => actor.send({ type: 'RESET_STEP' })}
      onResetLesson={() => actor.send({ type: 'RESET_LESSON' })}
    />
  );
}
