import { LogOut, Pause } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { givenIn, NO_ANSWER } from '../../content/exam/answer.ts';
import type { Progress } from '../../content/exam/progress.ts';
import type { ExamActor } from '../../machines/exam/machine.ts';
import { leftOf } from '../../machines/exam/progress.ts';
import { Asked } from '../../view/exam/sitting/Asked.tsx';
import { SittingHead } from '../../view/exam/sitting/SittingHead.tsx';
import { TimeLeft } from '../../view/exam/sitting/TimeLeft.tsx';
import { Button } from '../../view/ui/Button.tsx';
import { IconButton } from '../../view/ui/IconButton.tsx';
import { useWords } from '../../view/ui/words.ts';
import { questionOf } from './bank.ts';
import { useExamSettings } from './useExamSettings.ts';

interface SittingBarProps {
  readonly exam: ExamActor;
  readonly progress: Progress;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}

/** Which paper it is, the time left, and the ways to stop. */
export function SittingBar({ exam, progress, onLeave, children }: SittingBarProps) {
  const words = useWords().exam.sitting;
  const [{ showsTime }, change] = useExamSettings();
  const [isLeaving, setLeaving] = useState(false);
  const { paper, phase } = progress;
  const left = leftOf(progress);
  const answered = answeredIn(progress);
  return (
    <SittingHead paper={words.paper(paper.exam, paper.mode)}>
      {left !== null && phase !== 'paused' && (
        <TimeLeft left={left} isShown={showsTime} onShow={(shows) => change({ showsTime: shows })} />
      )}
      {paper.pausable && phase !== 'paused' && (
        <IconButton
          icon={Pause}
          label={words.pause}
          onClick={() => exam.send({ type: 'PAUSE' })}
          className="pointer-coarse:size-11"
        />
      )}
      {children}
      <Button
        tone="quiet"
        size="small"
        icon={LogOut}
        onClick={() => setLeaving(true)}
        className="pointer-coarse:min-h-11"
      >
        {words.leave}
      </Button>
      {isLeaving && (
        <Asked
          title={words.leaving.ask}
          cancel={words.leaving.cancel}
          go={words.leaving.go}
          onCancel={() => setLeaving(false)}
          onGo={onLeave}
        >
          <p>{words.leaving.loses(answered)}</p>
          {answered > 0 && <p>{words.leaving.finish}</p>}
        </Asked>
      )}
    </SittingHead>
  );
}

/** How many items have any answer. */
const answeredIn = ({ paper, answers }: Progress): number =>
  paper.items.filter((item, place) => {
    const question = questionOf(item.question);
    return question !== null && givenIn(question, answers[place] ?? NO_ANSWER) > 0;
  }).length;
