import { useState } from 'react';
import { NO_ANSWER } from '../../../content/exam/answer.ts';
import { itemOf } from '../../../content/exam/paper.ts';
import type { Question } from '../../../content/question/question.ts';
import { StudyQuestion } from '../../../view/exam/StudyQuestion.tsx';
import { useFacts } from '../../facts.ts';
import { explains } from '../explains.ts';
import { steadyNow } from '../steadyClock.ts';
import { questionAt } from './address.ts';

interface StudyPartProps {
  readonly question: Question;
}

/** One question to answer, its options in another order each time. Nothing of it is recorded. */
export function StudyPart({ question }: StudyPartProps) {
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
      explained={isDone ? explains({ question, item, answer }) : null}
      onCheck={() => setIsDone(true)}
      onAgain={again}
      bank={{ href: questionAt(question.id) }}
    />
  );
}

const shuffledNow = (question: Question) => itemOf(question, Math.round(steadyNow()));
