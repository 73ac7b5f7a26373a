import { useId } from 'react';
import { wantedBy } from '../../content/exam/answer.ts';
import { Prose } from '../lesson/Prose.tsx';
import { useWords } from '../ui/words.ts';
import { ChoiceOptions } from './ChoiceOptions.tsx';
import { MatchingOptions } from './MatchingOptions.tsx';
import { OrderingOptions } from './OrderingOptions.tsx';
import type { QuestionProps } from './questionProps.ts';

/** A question: its scenario, and a way to answer it by its kind. Questions are in English in every language of the lab. */
export function QuestionView(props: QuestionProps) {
  const words = useWords().exam.question;
  const { question, rules, explained } = props;
  const asks = useId();
  return (
    <div className="space-y-5">
      <div lang="en" id={asks}>
        <Prose blocks={question.stem} rules={rules} />
      </div>
      {explained?.outcome}
      <fieldset aria-describedby={asks} className="min-w-0">
        <legend className="text-sm font-semibold">{words.choose[question.kind](wantedBy(question))}</legend>
        <div className="mt-3">
          <Options {...props} />
        </div>
      </fieldset>
    </div>
  );
}

function Options(props: QuestionProps) {
  switch (props.question.kind) {
    case 'one':
    case 'several':
      return <ChoiceOptions {...props} />;
    case 'ordering':
      return <OrderingOptions {...props} />;
    case 'matching':
      return <MatchingOptions {...props} />;
  }
}
