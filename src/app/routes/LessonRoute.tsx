import { loadLesson } from 'virtual:lessons';
import type { Lesson } from '../../content/lesson/lesson.ts';
import type { Locale } from '../../explain/locale.ts';
import { useWords } from '../../view/ui/words.ts';
import { useFacts } from '../facts.ts';
import { LessonWorkbench } from '../lesson/LessonWorkbench.tsx';
import { useLessonIn } from '../lesson/useLessonIn.ts';
import { openLesson, type OpenedLesson } from '../lesson/openLesson.ts';
import { Visited } from './Visited.tsx';
import { visitsOf } from './visits.ts';

interface Visit {
  readonly lesson: Lesson;
  readonly opened: OpenedLesson;
  /** The language that was in use when it was opened. */
  readonly locale: Locale;
}

/** A lesson's page: the lesson beside the workbench. */
export default function LessonRoute({ id }: { readonly id: string }) {
  const { locale } = useWords();
  return (
    <Visited visits={visits} id={id} with={[locale]}>
      {(visit) => <OpenLesson {...visit} />}
    </Visited>
  );
}

function OpenLesson({ lesson, opened, locale }: Visit) {
  const facts = useFacts();
  return <LessonWorkbench lesson={useLessonIn(lesson, locale)} opened={opened} rules={facts} />;
}

const visits = visitsOf(async (id, locale: Locale): Promise<Visit | null> => {
  const lesson = await loadLesson(id, locale);
  return lesson && { lesson, opened: openLesson(lesson), locale };
});
