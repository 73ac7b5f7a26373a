import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useMemo } from 'react';
import type { Lesson } from '../../content/lesson/lesson.ts';
import type { LessonWork } from '../../content/lesson/saved.ts';
import type { CallActor } from '../../machines/call/machine.ts';
import { labMachine, type LabActor } from '../../machines/lab/machine.ts';
import type { LessonActor } from '../../machines/lesson/machine.ts';
import type { SaveFailure } from '../../storage/save.ts';
import type { LabActors } from '../lab/actors.ts';
import { useKeeping } from '../lab/useKeeping.ts';
import { keepLesson, type OpenedLesson } from './openLesson.ts';

export interface LessonActors extends LabActors {
  readonly lesson: LessonActor;
}

/** Starts the lab for a lesson and keeps its work. */
export function useLessonLab(
  lesson: Lesson,
  opened: OpenedLesson,
): LessonActors & { readonly failure: SaveFailure | null } {
  const lab = useActorRef(labMachine, { input: opened.input });
  const children = useSelector(lab, (snapshot) => snapshot.children);
  const lessonActor = children['lesson'] as LessonActor;
  const failure = useKeeping(
    useMemo(() => [lab, lessonActor], [lab, lessonActor]),
    useCallback(
      () => keepLesson(lesson, workOf(lab.getSnapshot(), lessonActor.getSnapshot())),
      [lesson, lab, lessonActor],
    ),
  );
  return { lab, lesson: lessonActor, call: (children['call'] as CallActor | undefined) ?? null, failure };
}

function workOf(
  lab: ReturnType<LabActor['getSnapshot']>,
  lesson: ReturnType<LessonActor['getSnapshot']>,
): LessonWork {
  const { timeline, drafts, asked } = lab.context;
  const { at, entry, hints, solved, begun } = lesson.context;
  return { state: timeline.present, drafts: Object.values(drafts), asked, at, entry, hints, solved, begun };
}
