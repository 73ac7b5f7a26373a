import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import type { Lesson } from '../../content/lesson/lesson.ts';
import type { CallActor } from '../../machines/call/machine.ts';
import { labMachine, type LabActor } from '../../machines/lab/machine.ts';
import type { LessonActor } from '../../machines/lesson/machine.ts';
import type { SavedLesson } from '../../content/lesson/saved.ts';
import type { SaveFailure } from '../../storage/save.ts';
import { keepLesson, type OpenedLesson } from './openLesson.ts';

export interface LabActors {
  readonly lab: LabActor;
  readonly lesson: LessonActor;
  /** Null while the call in question has no credentials. */
  readonly call: CallActor | null;
}

/** Starts the lab for a lesson and keeps its work: after a short rest, and at once when the page is left. */
export function useLab(
  lesson: Lesson,
  opened: OpenedLesson,
): LabActors & { readonly failure: SaveFailure | null } {
  const lab = useActorRef(labMachine, { input: opened.input });
  const children = useSelector(lab, (snapshot) => snapshot.children);
  const lessonActor = children['lesson'] as LessonActor;
  const [failure, setFailure] = useState<SaveFailure | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const kept = keepLesson(lesson, savedOf(lab.getSnapshot(), lessonActor.getSnapshot()));
      setFailure(kept.ok ? null : kept.error);
    };
    const soon = (): void => {
      timer ??= setTimeout(keep, REST);
    };
    const leave = (): void => {
      if (timer !== undefined) keep();
    };
    const subscriptions = [lab.subscribe(soon), lessonActor.subscribe(soon)];
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      subscriptions.forEach((subscription) => subscription.unsubscribe());
    };
  }, [lab, lesson, lessonActor]);

  return { lab, lesson: lessonActor, call: (children['call'] as CallActor | undefined) ?? null, failure };
}

/** Milliseconds from a change to its being kept, with all that has changed meanwhile. */
const REST = 400;

function savedOf(
  lab: ReturnType<LabActor['getSnapshot']>,
  lesson: ReturnType<LessonActor['getSnapshot']>,
): SavedLesson {
  const { timeline, drafts, asked } = lab.context;
  const { at, entry, hints, solved } = lesson.context;
  return { state: timeline.present, drafts: Object.values(drafts), asked, at, entry, hints, solved };
}
