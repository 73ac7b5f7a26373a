import type { ReactNode } from 'react';
import { Prose } from '../../lesson/Prose.tsx';
import type { RulesById } from '../../lesson/RuleReference.tsx';
import { useWords } from '../../ui/words.ts';
import { letterOf } from '../questionProps.ts';
import type { PrintedQuestion } from './printedQuestion.ts';

interface PaperKeyProps {
  readonly questions: readonly PrintedQuestion[];
  readonly rules: RulesById;
}

/** The answers of a paper, each with its reasons. */
export function PaperKey({ questions, rules }: PaperKeyProps) {
  const words = useWords().exam.bank.print;
  return (
    <section className="mt-12 break-before-page border-t border-line pt-6 print:mt-0 print:border-t-0">
      <h2 className="text-lg font-bold">{words.answers}</h2>
      <ol className="mt-4 space-y-6">
        {questions.map((printed, place) => (
          <li key={printed.question.id} className="break-inside-avoid">
            <h3 className="font-bold">{words.answer(place + 1, printed.key)}</h3>
            <dl className="mt-2 space-y-2 ps-6 text-sm">
              <Reasons {...printed} rules={rules} />
            </dl>
            <p className="mt-2 ps-6 text-xs text-ink-muted">
              {words.rules} {printed.question.rules.join(', ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reasons({ question, item, rules }: PrintedQuestion & { readonly rules: RulesById }): ReactNode {
  const words = useWords().exam.bank.print;
  if (question.kind === 'matching')
    return item.prompts.flatMap((id, place) =>
      question.prompts
        .filter((prompt) => prompt.id === id)
        .map(({ why, option }) => (
          <Reason key={id} name={`${place + 1} ${letterOf(item, option)}`}>
            <Prose blocks={why} rules={rules} />
          </Reason>
        )),
    );
  return item.options.flatMap((id) =>
    question.options
      .filter((option) => option.id === id)
      .map(({ right, why }) => (
        <Reason key={id} name={`${letterOf(item, id)}. ${right ? words.right : words.wrong}`}>
          <Prose blocks={why} rules={rules} />
        </Reason>
      )),
  );
}

const Reason = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="break-inside-avoid">
    <dt className="font-semibold">{name}</dt>
    <dd lang="en">{children}</dd>
  </div>
);
