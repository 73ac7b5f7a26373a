import { useState } from 'react';
import { BANK } from 'virtual:bank';
import { EXAMS } from 'virtual:exams';
import { MISCONCEPTIONS } from 'virtual:misconceptions';
import { NO_ANSWER } from '../../../content/exam/answer.ts';
import { printedItem } from '../../../content/exam/set.ts';
import type { Question } from '../../../content/question/question.ts';
import { QuestionBackground } from '../../../view/exam/bank/QuestionBackground.tsx';
import { QuestionPage } from '../../../view/exam/bank/QuestionPage.tsx';
import { QuestionView } from '../../../view/exam/QuestionView.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { useFacts } from '../../facts.ts';
import { lessonsIn } from '../../lessons.ts';
import { misconceptionsOf, readIn, tasksIn } from '../../readings/exam/background.ts';
import { aroundIn, filterIn, inFilter, queryOf } from '../../readings/exam/bankFilter.ts';
import { listedQuestion } from '../../readings/exam/bankView.ts';
import { explains } from '../explains.ts';
import { bankAt, questionAt, studyOf } from './address.ts';

interface QuestionPartProps {
  readonly question: Question;
  /** The filter that it was found by. */
  readonly query: string;
}

/** One question of the bank. Whether its key is shown stays so from question to question. */
export function QuestionPart({ question, query }: QuestionPartProps) {
  const { locale } = useWords();
  const rules = useFacts();
  const [isKeyShown, setIsKeyShown] = useState(false);
  const filter = filterIn(query);
  const within = queryOf(filter);
  const found = inFilter(BANK, filter);
  const { place, previous, next } = aroundIn(found, question.id);
  const item = printedItem(question);
  return (
    <QuestionPage
      listed={listedQuestion(question)}
      tasks={tasksIn(question, EXAMS)}
      place={place}
      of={found.length}
      list={{ href: bankAt(within) }}
      study={{ href: studyOf(question.id) }}
      previous={previous === null ? null : { href: questionAt(previous, within) }}
      next={next === null ? null : { href: questionAt(next, within) }}
      isKeyShown={isKeyShown}
      onKey={setIsKeyShown}
      question={
        <QuestionView
          question={question}
          item={item}
          answer={NO_ANSWER}
          rules={rules}
          onAnswer={null}
          explained={isKeyShown ? explains({ question, item, answer: NO_ANSWER }) : null}
        />
      }
      background={
        <QuestionBackground
          ruleIds={question.rules}
          read={readIn(question, lessonsIn(locale))}
          misconceptions={misconceptionsOf(question, item, MISCONCEPTIONS)}
          notShown={isKeyShown ? null : question.notShown}
          rules={rules}
        />
      }
    />
  );
}
