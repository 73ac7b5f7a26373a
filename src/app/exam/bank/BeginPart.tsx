import { useState } from 'react';
import { useLocation } from 'wouter';
import { paperOf, type Sitting } from '../../../content/exam/set.ts';
import type { Question } from '../../../content/question/question.ts';
import { begun } from '../../../machines/exam/progress.ts';
import { load, save, type SaveFailure } from '../../../storage/save.ts';
import { BeginSet } from '../../../view/exam/bank/BeginSet.tsx';
import { GiveUpDialog } from '../../../view/exam/bank/GiveUpDialog.tsx';
import { browserStore } from '../../browserStore.ts';
import { PAPER } from '../examStore.ts';
import { steadyNow } from '../steadyClock.ts';
import { SetNotices } from './SetNotices.tsx';

/** Minutes for an item, as in the associate exams: 130 for 65. */
const MINUTES_EACH = 2;

/** Makes a paper of a set and leads to it; asks first when another is open. */
export function BeginPart({ questions }: { readonly questions: readonly Question[] }) {
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState<{ readonly sitting: Sitting; readonly open: Open } | null>(null);
  const [unkept, setUnkept] = useState<SaveFailure | null>(null);
  const go = (sitting: Sitting): void => {
    const now = Math.round(steadyNow());
    const kept = save(browserStore, PAPER, begun(paperOf(questions, sitting, now), now));
    if (kept.ok) navigate('/exam');
    else setUnkept(kept.error);
  };
  const begin = (sitting: Sitting): void => {
    const open = openPaper();
    if (open) setAsking({ sitting, open });
    else go(sitting);
  };
  return (
    <>
      <SetNotices unkept={unkept} unread={null} />
      <BeginSet minutes={questions.length * MINUTES_EACH} onBegin={begin} />
      {asking && (
        <GiveUpDialog
          {...asking.open}
          exam={{ href: '#/exam' }}
          onGiveUp={() => go(asking.sitting)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

interface Open {
  readonly answered: number;
  readonly of: number;
}

/** The paper that somebody is in the middle of; null when there is none. */
function openPaper(): Open | null {
  const left = load(browserStore, PAPER);
  if (!left.ok || !left.value || left.value.phase === 'scored') return null;
  const { answers, paper } = left.value;
  return { answered: Object.keys(answers).length, of: paper.items.length };
}
