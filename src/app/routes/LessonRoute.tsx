import { use, useEffect, useState } from 'react';
import { FACTS } from 'virtual:facts';
import { loadLesson } from 'virtual:lessons';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { ServiceReferenceContext } from '../../view/editor/serviceReferenceContext.ts';
import { LessonWorkbench } from '../lesson/LessonWorkbench.tsx';
import { openLesson, type OpenedLesson } from '../lesson/openLesson.ts';
import { SERVICE_REFERENCE } from '../serviceReference.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';

/** What a visit has opened; it is opened once, since a save that cannot be read is put aside by reading it. */
interface Visit {
  readonly lesson: Lesson;
  readonly opened: OpenedLesson;
}

/** A lesson's page: the lesson beside the workbench. */
export default function LessonRoute({ id }: { readonly id: string }) {
  const [visit] = useState(() => visitTo(id));
  const open = use(visit);
  useEffect(() => () => void visits.delete(id), [id]);
  if (!open) return <NotFoundRoute />;
  return (
    <ServiceReferenceContext value={SERVICE_REFERENCE}>
      <LessonWorkbench {...open} rules={FACTS} />
    </ServiceReferenceContext>
  );
}

const visits = new Map<string, Promise<Visit | null>>();

/** The visit that is beginning: the same one while the page is still on its way, another when one comes back. */
function visitTo(id: string): Promise<Visit | null> {
  let visit = visits.get(id);
  if (!visit) {
    visit = loadLesson(id).then((lesson) => lesson && { lesson, opened: openLesson(lesson) });
    visits.set(id, visit);
  }
  return visit;
}
