import { CircleCheck, CircleX, RotateCcw } from 'lucide-react';
import { isRight, isWhole } from '../../content/exam/answer.ts';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';
import type { QuestionProps } from './questionProps.ts';
import { QuestionView } from './QuestionView.tsx';

interface StudyQuestionProps extends QuestionProps {
  readonly onCheck: () => void;
  readonly onAgain: () => void;
  readonly bank: Destination;
}

/** One question by itself: answered, then explained. */
export function StudyQuestion({ onCheck, onAgain, bank, ...props }: StudyQuestionProps) {
  const { bank: words, question } = useWords().exam;
  const isDone = props.explained !== null;
  const right = isRight(props.question, props.answer);
  const Icon = right ? CircleCheck : CircleX;
  const whole = isWhole(props.question, props.answer);
  return (
    <>
      <h1 className="text-xl font-extrabold tracking-tight">{words.study.title}</h1>
      <div className="mt-6">
        <QuestionView {...props} />
      </div>
      <p
        role="status"
        className={isDone ? 'mt-6 flex items-center gap-2 text-lg font-semibold' : 'mt-4 text-sm'}
      >
        {isDone && (
          <>
            <Icon aria-hidden size={24} className={right ? 'text-allow' : 'text-deny'} />
            {right ? question.result.right : question.result.wrong}
          </>
        )}
        {!isDone && !whole && <span className="text-ink-muted">{words.study.notWhole}</span>}
      </p>
      <p className="mt-4 flex flex-wrap gap-2">
        {isDone ? (
          <Button icon={RotateCcw} onClick={onAgain} className="pointer-coarse:min-h-11">
            {words.study.again}
          </Button>
        ) : (
          <Button tone="primary" disabled={!whole} onClick={onCheck} className="pointer-coarse:min-h-11">
            {words.study.check}
          </Button>
        )}
        <ActionLink to={bank} className={buttonClass({ tone: 'quiet' }, 'pointer-coarse:min-h-11')}>
          {words.study.more}
        </ActionLink>
      </p>
    </>
  );
}
