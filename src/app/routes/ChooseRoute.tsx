import { CHOOSE } from 'virtual:choose';
import { followAnswers, type Shown } from '../../content/choose/choose.ts';
import type { ReadyWorldSummary } from '../../content/sandbox/readyWorld.ts';
import type { Interface } from '../../explain/interface.ts';
import type { Destination } from '../../view/ui/ActionLink.tsx';
import { ChoosePage } from '../../view/reference/ChoosePage.tsx';
import { ReferenceNav } from '../../view/reference/ReferenceNav.tsx';
import { WayView } from '../../view/reference/WayView.tsx';
import { ruleHref } from '../../view/ui/referenceLinks.ts';
import { useWords } from '../../view/ui/words.ts';
import { lessonsIn } from '../lessons.ts';
import { useReadyWorlds } from '../readyWorlds.ts';
import { useTold } from '../told.ts';
import { cellAt, choiceAt, lessonAt, worldAt } from '../addresses.ts';
import { Page } from './Page.tsx';

/** The decision helper. The answers given so far are the end of its address. */
export default function ChooseRoute({ answers }: { readonly answers: string }) {
  const words = useWords();
  const worlds = useReadyWorlds();
  const { choose, pages } = words.reference;
  const { taken, question, way, lost } = followAnswers(
    useTold('choose') ?? CHOOSE,
    answers.split('/').filter(Boolean),
  );
  const ids = taken.map(({ answer }) => answer.id);
  const lesson = lessonsIn(words.locale).find(({ id }) => id === way?.lesson);
  return (
    <Page
      title={
        way ? `${choose.use} ${way.title}` : ids.length > 0 && question ? question.question : pages.choose
      }
    >
      <ReferenceNav current="choose" />
      <ChoosePage
        taken={taken}
        question={question}
        lost={lost}
        at={(count, next) => choiceAt([...ids.slice(0, count), ...(next === undefined ? [] : [next])])}
        way={
          way && (
            <WayView
              way={way}
              lesson={lesson ? { title: lesson.title, to: lessonAt(lesson.id) } : null}
              shown={linkOf(way.shows, worlds, words)}
            />
          )
        }
      />
    </Page>
  );
}

/** Where a way is shown, in words. */
function linkOf(
  shows: Shown,
  worlds: readonly ReadyWorldSummary[],
  { reference: { choose } }: Interface,
): { title: string; to: Destination } {
  switch (shows.kind) {
    case 'world': {
      const title = worlds.find(({ id }) => id === shows.id)?.title ?? shows.id;
      return { title: choose.world(title), to: worldAt(shows.id) };
    }
    case 'cell':
      return { title: choose.cell(shows.action), to: cellAt(shows.action, shows.column) };
    case 'rule':
      return { title: choose.rule(shows.id), to: { href: ruleHref(shows.id) } };
  }
}
