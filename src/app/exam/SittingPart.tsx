import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { Progress } from '../../content/exam/progress.ts';
import { AnsweringPart } from './AnsweringPart.tsx';
import { questionOf } from './bank.ts';
import { ChoosingPart } from './ChoosingPart.tsx';
import { ExamNotices } from './ExamNotices.tsx';
import { PausedPart } from './PausedPart.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { ScoredPart } from './ScoredPart.tsx';
import type { LeftPaper } from './leftPaper.ts';
import { useExam } from './useExam.ts';

interface SittingPartProps {
  readonly left: LeftPaper;
  /** Opens a paper in place of this one. */
  readonly onOpen: (progress: Progress) => void;
  /** Is told when another tab has written a paper. */
  readonly onOther: () => void;
}

/** A paper by what is being done with it. */
export function SittingPart({ left, onOpen, onOther }: SittingPartProps) {
  const { exam, unkept, cleared } = useExam(left, questionOf, onOther);
  const { value, context } = useSelector(exam, (snapshot) => snapshot);
  const [gaveUp, setGaveUp] = useState<Progress | null>(null);
  const { progress } = context;
  const leave = (): void => {
    setGaveUp(progress);
    exam.send({ type: 'LEAVE' });
  };
  return (
    <>
      <ExamNotices unread={left.unread} unkept={unkept} cleared={cleared} progress={progress} />
      {!progress && <ChoosingPart exam={exam} gaveUp={gaveUp} onOpen={onOpen} />}
      {progress && value === 'answering' && <AnsweringPart {...{ exam, progress }} onLeave={leave} />}
      {progress && value === 'review' && <ReviewPart {...{ exam, progress }} onLeave={leave} />}
      {progress && value === 'paused' && <PausedPart {...{ exam, progress }} onLeave={leave} />}
      {progress && value === 'scored' && <ScoredPart {...{ exam, progress }} />}
    </>
  );
}
