import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { isWhole, moved, picked, wantedBy } from '../../content/exam/answer.ts';
import type { Option } from '../../content/question/question.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { OptionExplained } from './OptionExplained.tsx';
import { OptionText } from './OptionText.tsx';
import { letterOf, type QuestionProps } from './questionProps.ts';

/** Options to be put in order: added, moved up and down, taken away, by buttons alone. */
export function OrderingOptions(props: QuestionProps) {
  const { question, item, answer, rules, onAnswer, explained } = props;
  const words = useWords().exam.question;
  const [said, setSaid] = useState('');
  const letter = (id: string): string => letterOf(item, id);
  const optionOf = (id: string): Option[] => question.options.filter((each) => each.id === id);
  const pick = (id: string): void => {
    const next = picked(question, answer, id);
    onAnswer?.(next);
    const place = next.options.indexOf(id);
    setSaid(place < 0 ? words.ordering.gone(letter(id)) : words.ordering.at(letter(id), place + 1));
  };
  const move = (id: string, by: -1 | 1): void => {
    const next = moved(answer, id, by);
    onAnswer?.(next);
    setSaid(words.ordering.at(letter(id), next.options.indexOf(id) + 1));
  };
  const isFull = isWhole(question, answer);
  const rest = item.options.filter((id) => !answer.options.includes(id));
  return (
    <div className="space-y-4">
      <section aria-label={words.ordering.chosen}>
        <h4 className="text-sm font-semibold">{words.ordering.chosen}</h4>
        {answer.options.length === 0 && <p className="mt-1 text-sm text-ink-muted">{words.ordering.none}</p>}
        <ol className="mt-2 space-y-2">
          {answer.options.flatMap(optionOf).map((option, place) => (
            <li
              key={option.id}
              className="flex items-start gap-2 rounded-lg border border-accent bg-surface px-3 py-2"
            >
              <span className="w-5 shrink-0 pt-1.5 font-semibold tabular-nums">{place + 1}</span>
              <div className="min-w-0 flex-1 pt-1.5">
                <OptionText letter={letter(option.id)} text={option.text} rules={rules} />
              </div>
              {onAnswer && (
                <div className="flex shrink-0 max-sm:flex-col">
                  <IconButton
                    icon={ArrowUp}
                    label={words.ordering.up(letter(option.id))}
                    disabled={place === 0}
                    onClick={() => move(option.id, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={words.ordering.down(letter(option.id))}
                    disabled={place === answer.options.length - 1}
                    onClick={() => move(option.id, 1)}
                  />
                  <IconButton
                    icon={X}
                    label={words.ordering.remove(letter(option.id))}
                    onClick={() => pick(option.id)}
                  />
                </div>
              )}
            </li>
          ))}
        </ol>
      </section>
      {onAnswer && rest.length > 0 && (
        <section aria-label={words.ordering.rest}>
          <h4 className="text-sm font-semibold">{words.ordering.rest}</h4>
          <ul className="mt-2 space-y-2">
            {rest.flatMap(optionOf).map((option) => (
              <li
                key={option.id}
                className="flex items-start gap-2 rounded-lg border border-line-strong bg-surface px-3 py-2"
              >
                <div className="min-w-0 flex-1 pt-1.5">
                  <OptionText letter={letter(option.id)} text={option.text} rules={rules} />
                </div>
                <Button
                  size="small"
                  icon={Plus}
                  disabled={isFull}
                  aria-label={words.ordering.add(letter(option.id))}
                  onClick={() => pick(option.id)}
                >
                  {words.ordering.addShort}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {onAnswer && (
        <p role="status" className="min-h-5 text-sm text-ink-muted">
          {isFull ? `${said}. ${words.full(wantedBy(question))}` : said}
        </p>
      )}
      {explained && <RightOrder {...props} explained={explained} />}
    </div>
  );
}

function RightOrder({
  question,
  item,
  answer,
  rules,
  explained,
}: QuestionProps & { readonly explained: NonNullable<QuestionProps['explained']> }) {
  const words = useWords().exam.question;
  const inOrder = question.options.toSorted((one, other) => Number(other.right) - Number(one.right));
  return (
    <section aria-label={words.rightOrder}>
      <h4 className="text-sm font-semibold">{words.rightOrder}</h4>
      <ol className="mt-2 space-y-2">
        {inOrder.map((option, place) => (
          <li key={option.id} className="rounded-lg border border-line-strong bg-surface">
            <div className="flex items-start gap-2 px-3 py-2">
              {option.right && <span className="w-5 shrink-0 font-semibold tabular-nums">{place + 1}</span>}
              <OptionText letter={letterOf(item, option.id)} text={option.text} rules={rules} />
            </div>
            <OptionExplained
              option={option}
              isChosen={answer.options.includes(option.id)}
              rules={rules}
              explained={explained}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
