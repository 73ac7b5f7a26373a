import { Play } from 'lucide-react';
import type { Progress } from '../../content/exam/progress.ts';
import type { ExamActor } from '../../machines/exam/machine.ts';
import { leftOf } from '../../machines/exam/progress.ts';
import { timeText } from '../../view/exam/sitting/timeText.ts';
import { Button } from '../../view/ui/Button.tsx';
import { takeFocus } from '../../view/ui/takeFocus.ts';
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
      <h3 tabIndex={-1} ref={takeFocus} className="text-lg font-bold outline-none">
        {words.title}
      </h3>
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
