import type { Lesson } from '../../content/lesson/lesson.ts';
import { loadedLesson } from '../build/load/loadedStore.ts';
import { useFacts } from '../facts.ts';
import { LessonWorkbench } from '../lesson/LessonWorkbench.tsx';
import { openLesson, type OpenedLesson } from '../lesson/openLesson.ts';
import { Visited } from './Visited.tsx';
import { visitsOf } from './visits.ts';

interface Visit {
  readonly lesson: Lesson;
  readonly opened: OpenedLesson;
}

/** A lesson that was handed over, in the ordinary player. */
export default function LoadedRoute({ id }: { readonly id: string }) {
  const facts = useFacts();
  return (
    <Visited visits={visits} id={id} with={[]}>
      {(visit) => <LessonWorkbench {...visit} rules={facts} foreign />}
    </Visited>
  );
}

const visits = visitsOf(async (id): Promise<Visit | null> => {
  const lesson = loadedLesson(id);
  return lesson && { lesson, opened: openLesson(lesson) };
});
