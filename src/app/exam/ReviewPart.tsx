import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { givenIn, isWhole, NO_ANSWER } from '../../content/exam/answer.ts';
import type { Progress } from '../../content/exam/progress.ts';
import type { ExamActor } from '../../machines/exam/machine.ts';
import { Asked } from '../../view/exam/sitting/Asked.tsx';
import { Overview, type ItemState, type OverviewItem } from '../../view/exam/sitting/Overview.tsx';
import { Button } from '../../view/ui/Button.tsx';
import { FocusedHeading } from '../../view/exam/sitting/FocusedHeading.tsx';
import { useWords } from '../../view/ui/words.ts';
import { questionOf } from './bank.ts';
import { SittingBar } from './SittingBar.tsx';

interface ReviewPartProps {
  readonly exam: ExamActor;
  readonly progress: Progress;
  readonly onLeave: () => void;
}

/** Looking a paper over before it is finished. */
export function ReviewPart({ exam, progress, onLeave }: ReviewPartProps) {
  const words = useWords().exam.sitting.overview;
  const [isAsked, setAsked] = useState(false);
  const { paper, at, shown } = progress;
  const items = overviewOf(progress);
  const open = items.filter(({ state }) => state !== 'whole').length;
  const flagged = items.filter(({ isFlagged }) => isFlagged).length;
  return (
    <>
      <SittingBar exam={exam} progress={progress} onLeave={onLeave} />
      <FocusedHeading className="text-lg font-bold">{words.title}</FocusedHeading>
      <p className="mt-1 mb-4 text-ink-muted">{words.about(items.length - open, items.length)}</p>
      <Overview items={items} at={at} onGoTo={(place) => exam.send({ type: 'GO_TO', at: place })} />
      <div className="mt-8 flex flex-wrap gap-2 border-t border-line pt-4">
        <Button
          icon={ArrowLeft}
          onClick={() => exam.send({ type: 'BACK' })}
          className="pointer-coarse:min-h-11"
        >
          {words.back(at + 1)}
        </Button>
        <Button tone="primary" onClick={() => setAsked(true)} className="pointer-coarse:min-h-11">
          {words.submit}
        </Button>
      </div>
      {isAsked && (
        <Asked
          title={words.ask}
          cancel={words.cancel}
          go={words.submit}
          onCancel={() => setAsked(false)}
          onGo={() => exam.send({ type: 'SUBMIT' })}
        >
          <p>{paper.mode === 'study' ? words.study(shown.length, items.length) : words.open(open)}</p>
          {flagged > 0 && <p>{words.flags(flagged)}</p>}
        </Asked>
      )}
    </>
  );
}

const overviewOf = ({ paper, answers, flags }: Progress): readonly OverviewItem[] =>
  paper.items.map((item, place) => {
    const question = questionOf(item.question);
    const answer = answers[place] ?? NO_ANSWER;
    const state: ItemState =
      !question || givenIn(question, answer) === 0 ? 'none' : isWhole(question, answer) ? 'whole' : 'partly';
    return { state, isFlagged: flags.includes(place) };
  });
