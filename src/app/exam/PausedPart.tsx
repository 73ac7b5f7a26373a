import { Play } from 'lucide-react';
import type { Progress } from '../../content/exam/progress.ts';
import type { ExamActor } from '../../machines/exam/machine.ts';
import { leftOf } from '../../machines/exam/progress.ts';
import { timeText } from '../../view/exam/sitting/timeText.ts';
import { Button } from '../../view/ui/Button.tsx';
import { FocusedHeading } from '../../view/exam/sitting/FocusedHeading.tsx';
import { useWords } from '../../view/ui/words.ts';
import { SittingBar } from './SittingBar.tsx';

interface PausedPartProps {
  readonly exam: ExamActor;
  readonly progress: Progress;
  readonly onLeave: () => void;
}

/** A paper whose clock stands still. */
export function PausedPart({ exam, progress, onLeave }: PausedPartProps) {
  const words = useWords().exam.sitting.paused;
  return (
    <>
      <SittingBar exam={exam} progress={progress} onLeave={onLeave} />
      <FocusedHeading className="text-lg font-bold">{words.title}</FocusedHeading>
      <p className="mt-2">{words.about(timeText(leftOf(progress) ?? 0))}</p>
      <Button
        tone="primary"
        icon={Play}
        onClick={() => exam.send({ type: 'RESUME' })}
        className="mt-5 pointer-coarse:min-h-11"
      >
        {words.resume}
      </Button>
    </>
  );
}
