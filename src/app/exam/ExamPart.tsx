import { Suspense, use, useState, type ReactNode } from 'react';
import { loadKept, type LoadFailure } from '../../storage/save.ts';
import type { Progress } from '../../content/exam/progress.ts';
import { OtherTab } from '../../view/exam/sitting/OtherTab.tsx';
import { useWords } from '../../view/ui/words.ts';
import { browserStore } from '../browserStore.ts';
import { PAPER } from './examStore.ts';
import { madeReady } from './questions.ts';
import { SittingPart } from './SittingPart.tsx';
import type { Left } from './useExam.ts';
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

interface Opened {
  /** Counts the papers that were opened, each of which begins anew. */
  readonly count: number;
  readonly left: Left;
  /** Its items are being made; null when all are there. */
  readonly ready: Promise<void> | null;
  /** Why a paper that was kept could not be opened. */
  readonly unread: LoadFailure | null;
}

/** One paper after another: the one that was kept, or one that is given. */
function Sittings({ onOther }: { readonly onOther: () => void }) {
  const words = useWords();
  const [opened, setOpened] = useState(openKept);
  const open = (progress: Progress): void =>
    setOpened(({ count }) => ({
      count: count + 1,
      left: { progress, revision: null },
      ready: readyFor(progress),
      unread: null,
    }));
  return (
    <Suspense fallback={<p role="status">{words.loading}</p>}>
      <Ready ready={opened.ready}>
        <SittingPart
          key={opened.count}
          left={opened.left}
          unread={opened.unread}
          onOpen={open}
          onOther={onOther}
        />
      </Ready>
    </Suspense>
  );
}

function Ready({ ready, children }: { readonly ready: Promise<void> | null; readonly children: ReactNode }) {
  if (ready) use(ready);
  return children;
}

const readyFor = (progress: Progress | null): Promise<void> | null =>
  madeReady(progress?.paper.items.map(({ question }) => question) ?? []);

function openKept(): Opened {
  const kept = loadKept(browserStore, PAPER);
  if (!kept.ok)
    return { count: 0, left: { progress: null, revision: null }, ready: null, unread: kept.error };
  const { value: progress = null, revision = null } = kept.value ?? {};
  return { count: 0, left: { progress, revision }, ready: readyFor(progress), unread: null };
}
