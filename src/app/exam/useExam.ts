import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Question } from '../../content/question/question.ts';
import { ok } from '../../lib/result.ts';
import { examMachine, type ExamActor } from '../../machines/exam/machine.ts';
import { forget, load, save, type LoadFailure, type SaveFailure } from '../../storage/save.ts';
import { browserStore } from '../browserStore.ts';
import { useKeeping } from '../lab/useKeeping.ts';
import { PAPER } from './examStore.ts';
import { recordSitting } from './recordSitting.ts';
import { steadyNow } from './steadyClock.ts';

export interface Sat {
  readonly exam: ExamActor;
  /** Why a paper that was kept could not be opened; null when it could, or when none was kept. */
  readonly unread: LoadFailure | null;
  /** Why the last change could not be kept; null when it could. */
  readonly unkept: SaveFailure | null;
}

/** Takes up the paper that was left, tells the time, keeps every change, and records a paper that is scored. */
export function useExam(questionOf: (id: string) => Question | null): Sat {
  const [left] = useState(() => load(browserStore, PAPER));
  const exam = useActorRef(examMachine, {
    input: { progress: left.ok ? left.value : null, now: steadyNow() },
  });
  useEffect(() => {
    const timer = setInterval(() => exam.send({ type: 'TICK', now: steadyNow() }), SECOND);
    return () => clearInterval(timer);
  }, [exam]);
  const isScored = useSelector(exam, (snapshot) => snapshot.matches('scored'));
  const [unrecorded, setUnrecorded] = useState<SaveFailure | null>(null);
  useEffect(() => {
    const { progress } = exam.getSnapshot().context;
    if (!isScored || !progress) return;
    const recorded = recordSitting(browserStore, progress, questionOf);
    setUnrecorded(recorded.ok ? null : recorded.error);
  }, [exam, isScored, questionOf]);
  const unkept = useKeeping(
    useMemo(() => [exam], [exam]),
    useCallback(() => {
      const { progress } = exam.getSnapshot().context;
      if (progress) return save(browserStore, PAPER, progress);
      forget(browserStore, PAPER);
      return ok(null);
    }, [exam]),
  );
  return { exam, unread: left.ok ? null : left.error, unkept: unkept ?? unrecorded };
}

const SECOND = 1000;
