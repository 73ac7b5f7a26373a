import { use, useEffect, useState } from 'react';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { ServiceReferenceContext } from '../../view/editor/serviceReferenceContext.ts';
import { loadedLesson } from '../build/load/loadedStore.ts';
import { useFacts } from '../facts.ts';
import { LessonWorkbench } from '../lesson/LessonWorkbench.tsx';
import { openLesson, type OpenedLesson } from '../lesson/openLesson.ts';
import { SERVICE_REFERENCE } from '../serviceReference.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { visitsOf } from './visits.ts';

interface Visit {
  readonly lesson: Lesson;
  readonly opened: OpenedLesson;
}

/** A lesson that was handed over, in the ordinary player. */
export default function LoadedRoute({ id }: { readonly id: string }) {
  const [visit] = useState(() => visits.to(id));
  const open = use(visit);
  const facts = useFacts();
  useEffect(() => () => visits.leave(id), [id]);
  if (!open) return <NotFoundRoute />;
  return (
    <ServiceReferenceContext value={SERVICE_REFERENCE}>
      <LessonWorkbench {...open} rules={facts} foreign />
    </ServiceReferenceContext>
  );
}

const visits = visitsOf(async (id): Promise<Visit | null> => {
  const lesson = loadedLesson(id);
  return lesson && { lesson, opened: openLesson(lesson) };
});
