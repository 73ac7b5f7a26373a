import { useState } from 'react';
import type { Progress } from '../../content/exam/progress.ts';
import { OtherTab } from '../../view/exam/sitting/OtherTab.tsx';
import { useWords } from '../../view/ui/words.ts';
import { browserStore } from '../browserStore.ts';
import { PAPER } from './examStore.ts';
import { leftPaper } from './leftPaper.ts';
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
  const [{ count, left }, setOpened] = useState(() => ({ count: 0, left: leftPaper(browserStore) }));
  // Each paper that is opened begins anew.
  const open = (progress: Progress): void =>
    setOpened({ count: count + 1, left: { progress, revision: null, unread: null } });
  return <SittingPart key={count} left={left} onOpen={open} onOther={onOther} />;
}
