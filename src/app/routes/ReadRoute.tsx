import { use, useEffect, useState } from 'react';
import { FACTS } from 'virtual:facts';
import { loadLesson } from 'virtual:lessons';
import { rulesIn } from '../../content/lesson/proseTree.ts';
import { ReadingPage } from '../../view/lesson/ReadingPage.tsx';
import { useWords } from '../../view/ui/words.ts';
import { COURSE, lessonAt } from '../addresses.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { Page } from './Page.tsx';
import { visitsOf } from './visits.ts';

/** A lesson as a page to read and print. It carries no engine and no editor. */
export default function ReadRoute({ id }: { readonly id: string }) {
  const words = useWords().learn.page;
  const [visit] = useState(() => visits.to(id));
  const lesson = use(visit);
  useEffect(() => () => visits.leave(id), [id]);
  if (!lesson) return <NotFoundRoute />;
  const { title, summary, minutes, steps, learnt } = lesson;
  return (
    <Page title={words.title(title)}>
      <ReadingPage
        title={title}
        summary={summary}
        minutes={minutes}
        steps={steps}
        learnt={learnt}
        rules={FACTS}
        cited={[...new Set(steps.flatMap(({ prose }) => rulesIn(prose)))]}
        lesson={lessonAt(id)}
        course={COURSE}
        onPrint={() => window.print()}
      />
    </Page>
  );
}

const visits = visitsOf(loadLesson);
