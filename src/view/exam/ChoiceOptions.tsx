import { isWhole, picked, wantedBy } from '../../content/exam/answer.ts';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { OptionExplained } from './OptionExplained.tsx';
import { OptionText } from './OptionText.tsx';
import { letterOf, type QuestionProps } from './questionProps.ts';

/** One option of several, or several: radio buttons, or boxes to tick. */
export function ChoiceOptions({ question, item, answer, rules, onAnswer, explained }: QuestionProps) {
  const words = useWords().exam.question;
  const isFull = question.kind === 'several' && isWhole(question, answer);
  return (
    <>
      <ul className="space-y-2.5">
        {item.options.map((id) => {
          const option = question.options.find((each) => each.id === id);
          if (!option) return null;
          const isChosen = answer.options.includes(id);
          const letter = letterOf(item, id);
          return (
            <li
              key={id}
              className={cx(
                'rounded-lg border bg-surface',
                explained && option.right
                  ? 'border-allow-line'
                  : isChosen
                    ? explained
                      ? 'border-deny-line'
                      : 'border-accent'
                    : 'border-line-strong',
              )}
            >
              <label
                className={cx(
                  'flex min-h-11 items-start gap-3 rounded-lg px-3 py-2.5',
                  onAnswer && 'cursor-pointer hover:bg-accent-soft',
                )}
              >
                <input
                  type={question.kind === 'one' ? 'radio' : 'checkbox'}
                  name={question.id}
                  checked={isChosen}
                  disabled={!onAnswer}
                  aria-disabled={(isFull && !isChosen) || undefined}
                  onChange={() => onAnswer?.(picked(question, answer, id))}
                  className="mt-1 size-4 shrink-0 accent-accent"
                />
                <OptionText letter={letter} text={option.text} rules={rules} />
              </label>
              {explained && (
                <OptionExplained option={option} isChosen={isChosen} rules={rules} explained={explained} />
              )}
            </li>
          );
        })}
      </ul>
      {onAnswer && question.kind === 'several' && (
        <p role="status" className="mt-2 min-h-5 text-sm text-ink-muted">
          {isFull ? words.full(wantedBy(question)) : ''}
        </p>
      )}
    </>
  );
}
