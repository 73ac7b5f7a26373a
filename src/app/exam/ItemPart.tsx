import { useState } from 'react';
import { outcomeOf, type Answer } from '../../content/exam/answer.ts';
import type { Item } from '../../content/exam/paper.ts';
import type { Question } from '../../content/question/question.ts';
import { QuestionView } from '../../view/exam/QuestionView.tsx';
import { OutcomeText } from '../../view/exam/sitting/OutcomeText.tsx';
import { takeFocus } from '../../view/ui/takeFocus.ts';
import { useFacts } from '../facts.ts';
import { explains } from './explains.ts';

interface ItemPartProps {
  readonly question: Question;
  readonly item: Item;
  readonly answer: Answer;
  readonly isShown: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** A question of a paper; when its answer is shown, the focus goes to how it came out. */
export function ItemPart({ question, item, answer, isShown, onAnswer }: ItemPartProps) {
  const rules = useFacts();
  const [cameShown] = useState(isShown);
  const outcome = (
    <p tabIndex={-1} ref={cameShown ? undefined : takeFocus} className="text-lg outline-none">
      <OutcomeText outcome={outcomeOf(question, answer)} />
    </p>
  );
  return (
    <QuestionView
      {...{ question, item, answer, rules }}
      onAnswer={isShown ? null : onAnswer}
      explained={isShown ? { ...explains({ question, item, answer }), outcome } : null}
    />
  );
}
