import { ArrowLeft, ArrowRight, LayoutGrid, Lightbulb } from 'lucide-react';
import { NO_ANSWER } from '../../content/exam/answer.ts';
import type { Progress } from '../../content/exam/progress.ts';
import type { ExamActor } from '../../machines/exam/machine.ts';
import { ItemHead } from '../../view/exam/sitting/ItemHead.tsx';
import { Button } from '../../view/ui/Button.tsx';
import { useWords } from '../../view/ui/words.ts';
import { questionOf } from './bank.ts';
import { ExamKeys } from './ExamKeys.tsx';
import { ItemPart } from './ItemPart.tsx';
import { SittingBar } from './SittingBar.tsx';

interface AnsweringPartProps {
  readonly exam: ExamActor;
  readonly progress: Progress;
  readonly onLeave: () => void;
}

/** Answering a question of a paper. */
export function AnsweringPart({ exam, progress, onLeave }: AnsweringPartProps) {
  const words = useWords().exam.sitting;
  const { paper, at, answers, flags, shown } = progress;
  const item = paper.items[at];
  const question = item ? questionOf(item.question) : null;
  const isShown = shown.includes(at);
  const isLast = at === paper.items.length - 1;
  const explainsNow = paper.mode === 'study' && !isShown && question !== null;
  const previous = { disabled: at === 0, run: () => exam.send({ type: 'PREVIOUS' }) };
  const next = { disabled: isLast, run: () => exam.send({ type: 'NEXT' }) };
  const review = () => exam.send({ type: 'REVIEW' });
  const flag = () => exam.send({ type: 'FLAG' });
  const show = () => exam.send({ type: 'SHOW' });
  return (
    <>
      <SittingBar exam={exam} progress={progress} onLeave={onLeave}>
        <ExamKeys
          keys={[
            { keys: 'N', what: words.next, run: next.run },
            { keys: 'P', what: words.previous, run: previous.run },
            { keys: 'F', what: words.flag, run: flag },
            { keys: 'R', what: words.review, run: review },
            ...(paper.mode === 'study' ? [{ keys: 'S', what: words.show, run: show }] : []),
          ]}
        />
      </SittingBar>
      <ItemHead
        key={at}
        number={at + 1}
        of={paper.items.length}
        isFlagged={flags.includes(at)}
        onFlag={flag}
      />
      {item && question ? (
        <ItemPart
          key={`${at} ${question.id}`}
          {...{ question, item, isShown }}
          answer={answers[at] ?? NO_ANSWER}
          onAnswer={(answer) => exam.send({ type: 'ANSWER', answer })}
        />
      ) : (
        <p>{words.gone}</p>
      )}
      <div className="mt-8 flex flex-wrap gap-2 border-t border-line pt-4">
        <Button icon={ArrowLeft} disabled={previous.disabled} onClick={previous.run} className={TARGET}>
          {words.previous}
        </Button>
        {explainsNow && (
          <Button tone="primary" icon={Lightbulb} onClick={show} className={TARGET}>
            {words.show}
          </Button>
        )}
        {isLast ? null : (
          <Button
            tone={explainsNow ? 'secondary' : 'primary'}
            iconAfter={ArrowRight}
            onClick={next.run}
            className={TARGET}
          >
            {words.next}
          </Button>
        )}
        <Button
          tone={isLast && !explainsNow ? 'primary' : 'quiet'}
          icon={LayoutGrid}
          onClick={review}
          className={`${TARGET} sm:ms-auto`}
        >
          {words.review}
        </Button>
      </div>
    </>
  );
}

const TARGET = 'pointer-coarse:min-h-11';
