import { wantedBy } from '../../../content/exam/answer.ts';
import { Prose } from '../../lesson/Prose.tsx';
import type { RulesById } from '../../lesson/RuleReference.tsx';
import { useWords } from '../../ui/words.ts';
import { OptionText } from '../OptionText.tsx';
import { letterOf } from '../questionProps.ts';
import type { PrintedQuestion } from './printedQuestion.ts';

interface PaperItemProps {
  readonly number: number;
  readonly printed: PrintedQuestion;
  readonly rules: RulesById;
}

/** A numbered item: scenario, options by their letters, and where its kind needs it a place for the answer. */
export function PaperItem({ number, printed: { question, item }, rules }: PaperItemProps) {
  const { question: words, bank } = useWords().exam;
  const wanted = wantedBy(question);
  return (
    <li className="flex break-inside-avoid items-baseline gap-3">
      <span className="w-7 shrink-0 text-end font-bold tabular-nums">{number}.</span>
      <div className="min-w-0 flex-1 space-y-3">
        <div lang="en">
          <Prose blocks={question.stem} rules={rules} />
        </div>
        <p className="text-sm font-semibold break-after-avoid">
          {question.kind === 'matching' ? bank.print.pairs : words.choose[question.kind](wanted)}
        </p>
        <ul className="space-y-1.5">
          {item.options.flatMap((id) =>
            question.options
              .filter((option) => option.id === id)
              .map(({ text }) => (
                <li key={id}>
                  <OptionText letter={letterOf(item, id)} text={text} rules={rules} />
                </li>
              )),
          )}
        </ul>
        {question.kind === 'ordering' && (
          <p className="flex flex-wrap items-end gap-x-4 gap-y-2 text-sm">
            {bank.print.order}
            {Array.from({ length: wanted }, (_, place) => (
              <span key={place} className="inline-flex items-end gap-1">
                {place + 1} <Blank />
              </span>
            ))}
          </p>
        )}
        {question.kind === 'matching' && (
          <ul className="space-y-2">
            {item.prompts.flatMap((id, place) =>
              question.prompts
                .filter((prompt) => prompt.id === id)
                .map(({ text }) => (
                  <li key={id} className="flex items-baseline gap-2">
                    <Blank />
                    <span className="w-4 shrink-0 font-semibold tabular-nums">{place + 1}</span>
                    <div lang="en" className="min-w-0 flex-1">
                      <Prose blocks={text} rules={rules} />
                    </div>
                  </li>
                )),
            )}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Room for a letter. */
const Blank = () => <span aria-hidden className="inline-block h-5 w-9 shrink-0 border-b border-ink" />;
