import { useActorRef } from '@xstate/react';
import { useEffect, useState } from 'react';
import type { Question } from '../../content/question/question.ts';
import { ok } from '../../lib/result.ts';
import { examMachine, type ExamActor } from '../../machines/exam/machine.ts';
import type { Progress } from '../../content/exam/progress.ts';
import type { SaveFailure } from '../../storage/save.ts';
import { browserStore } from '../browserStore.ts';
import { holdOn, type Left } from './leftPaper.ts';
import { paperKeeper } from './paperKeeper.ts';
import { recordSitting } from './recordSitting.ts';
import { steadyNow } from './steadyClock.ts';

export interface Sat {
  readonly exam: ExamActor;
  /** Why the last change could not be kept; null when it could. */
  readonly unkept: SaveFailure | null;
  /** Whether the paper was kept and then was gone from the storage. */
  readonly cleared: boolean;
}

/**
 * Takes up a paper where it was left, tells the time, keeps every change at once, and records a paper that is scored.
 * @param onOther is told when another tab has written a paper: nothing is written over it
 */
export function useExam(left: Left, questionOf: (id: string) => Question | null, onOther: () => void): Sat {
  const exam = useActorRef(examMachine, { input: { progress: left.progress, now: steadyNow() } });
  useEffect(() => {
    const timer = setInterval(() => exam.send({ type: 'TICK', now: steadyNow() }), SECOND);
    return () => clearInterval(timer);
  }, [exam]);

  const [keeper] = useState(() => paperKeeper(browserStore, left.revision));
  const [unkept, setUnkept] = useState<SaveFailure | null>(null);
  const [cleared, setCleared] = useState(false);
  useEffect(() => {
    let last: Progress | null | undefined;
    const keep = ({ value, context: { progress } }: ReturnType<ExamActor['getSnapshot']>): void => {
      if (progress === last) return;
      last = progress;
      const kept = keeper(progress);
      if (kept.code === 'otherWriter') return onOther();
      if (kept.code === 'cleared') setCleared(true);
      const recorded =
        progress && value === 'scored' ? recordSitting(browserStore, progress, questionOf) : ok(null);
      const failed = kept.code === 'full' || kept.code === 'denied' ? { code: kept.code } : null;
      holdOn(browserStore, failed && progress);
      setUnkept(failed ?? (recorded.ok ? null : recorded.error));
    };
    keep(exam.getSnapshot());
    const { unsubscribe } = exam.subscribe(keep);
    return unsubscribe;
  }, [exam, keeper, onOther, questionOf]);
  return { exam, unkept, cleared };
}

const SECOND = 1000;
