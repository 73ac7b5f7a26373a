import { use, useEffect, useState } from 'react';
import { loadLesson } from 'virtual:lessons';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { rulesIn } from '../../content/lesson/proseTree.ts';
import { InItsLanguage } from '../../view/lesson/InItsLanguage.tsx';
import { ReadingPage } from '../../view/lesson/ReadingPage.tsx';
import type { Locale } from '../../explain/locale.ts';
import { useWords } from '../../view/ui/words.ts';
import { COURSE, lessonAt } from '../addresses.ts';
import { useFacts } from '../facts.ts';
import { languageOf } from '../lessons.ts';
import { useLessonIn } from '../lesson/useLessonIn.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { Page } from './Page.tsx';
import { visitsOf } from './visits.ts';

/** A lesson as a page to read and print. It carries no engine and no editor. */
export default function ReadRoute({ id }: { readonly id: string }) {
  const { locale } = useWords();
  const [visit] = useState(() => visits.to(id, locale));
  const read = use(visit);
  useEffect(() => () => visits.leave(id), [id]);
  return read ? <Reading {...read} /> : <NotFoundRoute />;
}

interface Visit {
  readonly opened: Lesson;
  /** The language that was in use when it was opened. */
  readonly of: Locale;
}

function Reading({ opened, of }: Visit) {
  const { locale, learn } = useWords();
  const lesson = useLessonIn(opened, of);
  const facts = useFacts();
  const { id, title, summary, minutes, steps, learnt } = lesson;
  return (
    <Page title={learn.page.title(title)}>
      <InItsLanguage language={languageOf(id, locale)}>
        <ReadingPage
          title={title}
          summary={summary}
          minutes={minutes}
          steps={steps}
          learnt={learnt}
          rules={facts}
          cited={[...new Set(steps.flatMap(({ prose }) => rulesIn(prose)))]}
          lesson={lessonAt(id)}
          course={COURSE}
          onPrint={() => window.print()}
        />
      </InItsLanguage>
    </Page>
  );
}

const visits = visitsOf(async (id, of: Locale): Promise<Visit | null> => {
  const opened = await loadLesson(id, of);
  return opened && { opened, of };
});
