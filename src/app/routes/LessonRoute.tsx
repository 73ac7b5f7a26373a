import { use, useEffect, useState } from 'react';
import { FACTS } from 'virtual:facts';
import { loadLesson } from 'virtual:lessons';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { ServiceReferenceContext } from '../../view/editor/serviceReferenceContext.ts';
import { LessonWorkbench } from '../lesson/LessonWorkbench.tsx';
import { openLesson, type OpenedLesson } from '../lesson/openLesson.ts';
import { SERVICE_REFERENCE } from '../serviceReference.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { visitsOf } from './visits.ts';

interface Visit {
  readonly lesson: Lesson;
  readonly opened: OpenedLesson;
}

/** A lesson's page: the lesson beside the workbench. */
export default function LessonRoute({ id }: { readonly id: string }) {
  const [visit] = useState(() => visits.to(id));
  const open = use(visit);
  useEffect(() => () => visits.leave(id), [id]);
  if (!open) return <NotFoundRoute />;
  return (
    <ServiceReferenceContext value={SERVICE_REFERENCE}>
      <LessonWorkbench {...open} rules={FACTS} />
    </ServiceReferenceContext>
  );
}

const visits = visitsOf(async (id): Promise<Visit | null> => {
  const lesson = await loadLesson(id);
  return lesson && { lesson, opened: openLesson(lesson) };
});
