import { Suspense, use, useState, type ReactNode } from 'react';
import type { Progress } from '../../content/exam/progress.ts';
import { OtherTab } from '../../view/exam/sitting/OtherTab.tsx';
import { useWords } from '../../view/ui/words.ts';
import { browserStore } from '../browserStore.ts';
import { PAPER } from './examStore.ts';
import { leftPaper } from './leftPaper.ts';
import { madeReady } from './questions.ts';
import { SittingPart } from './SittingPart.tsx';
import { useSoleTab } from './useSoleTab.ts';

/** Exam practice, in one tab at a time. */
export function ExamPart() {
  const words = useWords();
  const { standing, take, give } = useSoleTab(PAPER.key);
  switch (standing) {
    case 'asking':
      return <p role="status">{words.loading}</p>;
    case 'elsewhere':
      return <OtherTab onTake={take} />;
    case 'here':
      return <Sittings onOther={give} />;
  }
}

/** One paper after another: the one that was left, or one that is given. */
function Sittings({ onOther }: { readonly onOther: () => void }) {
  const words = useWords();
  const [{ count, left, ready }, setOpened] = useState(openLeft);
  // Each paper that is opened begins anew.
  const open = (progress: Progress): void =>
    setOpened({
      count: count + 1,
      left: { progress, revision: null, unread: null },
      ready: readyFor(progress),
    });
  return (
    <Suspense fallback={<p role="status">{words.loading}</p>}>
      <Ready ready={ready}>
        <SittingPart key={count} left={left} onOpen={open} onOther={onOther} />
      </Ready>
    </Suspense>
  );
}

function openLeft() {
  const left = leftPaper(browserStore);
  return { count: 0, left, ready: readyFor(left.progress) };
}

const readyFor = (progress: Progress | null): Promise<void> | null =>
  madeReady(progress?.paper.items.map(({ question }) => question) ?? []);

/** Waits until the items of a paper are made. */
function Ready({ ready, children }: { readonly ready: Promise<void> | null; readonly children: ReactNode }) {
  if (ready) use(ready);
  return children;
}
