import { useState } from 'react';
import { loadKept, type LoadFailure } from '../../storage/save.ts';
import type { Progress } from '../../content/exam/progress.ts';
import { OtherTab } from '../../view/exam/sitting/OtherTab.tsx';
import { useWords } from '../../view/ui/words.ts';
import { browserStore } from '../browserStore.ts';
import { PAPER } from './examStore.ts';
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
  /** Why a paper that was kept could not be opened. */
  readonly unread: LoadFailure | null;
}

/** One paper after another: the one that was kept, or one that is given. */
function Sittings({ onOther }: { readonly onOther: () => void }) {
  const [opened, setOpened] = useState(openKept);
  const open = (progress: Progress): void =>
    setOpened(({ count }) => ({ count: count + 1, left: { progress, revision: null }, unread: null }));
  return (
    <SittingPart
      key={opened.count}
      left={opened.left}
      unread={opened.unread}
      onOpen={open}
      onOther={onOther}
    />
  );
}

function openKept(): Opened {
  const kept = loadKept(browserStore, PAPER);
  if (!kept.ok) return { count: 0, left: { progress: null, revision: null }, unread: kept.error };
  const { value: progress = null, revision = null } = kept.value ?? {};
  return { count: 0, left: { progress, revision }, unread: null };
}
