import { useSelector } from '@xstate/react';
import type { LessonActors } from './useLessonLab.ts';

/**
 * Whether the learner has done anything in the lesson yet. Until then no verdict is shown: the first one is for the
 * learner to find out by making the call.
 */
export function useBegun({ lab, lesson }: LessonActors): boolean {
  const acted = useSelector(
    lab,
    ({ context: { timeline, drafts } }) =>
      timeline.present.calls.length > 0 || Object.keys(drafts).length > 0,
  );
  const onward = useSelector(lesson, ({ context }) => context.at > 0);
  return acted || onward;
}
