import { useState, type ReactNode } from 'react';
import { MISCONCEPTIONS } from 'virtual:misconceptions';
import { NO_ANSWER } from '../../../content/exam/answer.ts';
import { itemOf } from '../../../content/exam/paper.ts';
import type { Question } from '../../../content/question/question.ts';
import { StudyQuestion } from '../../../view/exam/StudyQuestion.tsx';
import { useFacts } from '../../facts.ts';
import { steadyNow } from '../steadyClock.ts';
import { questionAt } from './address.ts';

interface StudyPartProps {
  readonly question: Question;
  /** What the engine makes of an option, or of a prompt. */
  readonly shown?: (id: string) => ReactNode;
}

/** One question to answer, its options in another order each time. Nothing of it is recorded. */
export function StudyPart({ question, shown = nothing }: StudyPartProps) {
  const rules = useFacts();
  const [item, setItem] = useState(() => shuffledNow(question));
  const [answer, setAnswer] = useState(NO_ANSWER);
  const [isDone, setIsDone] = useState(false);
  const again = (): void => {
    setItem(shuffledNow(question));
    setAnswer(NO_ANSWER);
    setIsDone(false);
  };
  return (
    <StudyQuestion
      question={question}
      item={item}
      answer={answer}
      rules={rules}
      onAnswer={isDone ? null : setAnswer}
      explained={isDone ? { misconceptions: MISCONCEPTIONS, shown } : null}
      onCheck={() => setIsDone(true)}
      onAgain={again}
      bank={{ href: questionAt(question.id) }}
    />
  );
}

const shuffledNow = (question: Question) => itemOf(question, Math.round(steadyNow()));

const nothing = (): ReactNode => null;
