import { CircleCheck, CircleX } from 'lucide-react';
import { useId } from 'react';
import { paired } from '../../content/exam/answer.ts';
import { Prose } from '../lesson/Prose.tsx';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { OptionText } from './OptionText.tsx';
import { letterOf, type QuestionProps } from './questionProps.ts';

/** Options to be found for prompts, each by a list to choose from. */
export function MatchingOptions({ question, item, answer, rules, onAnswer, explained }: QuestionProps) {
  const words = useWords().exam.question;
  const list = useId();
  return (
    <div className="space-y-5">
      <section aria-labelledby={list}>
        <h4 id={list} className="text-sm font-semibold">
          {words.matching.options}
        </h4>
        <ul className="mt-2 space-y-1.5">
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
      </section>
      <ol className="space-y-3">
        {item.prompts.map((id, place) => {
          const prompt = question.prompts.find((each) => each.id === id);
          if (!prompt) return null;
          const chosen = answer.pairs[id] ?? '';
          const isRight = chosen === prompt.option;
          return (
            <li key={id} className="rounded-lg border border-line-strong bg-surface px-3 py-2.5">
              <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
                <span className="w-4 shrink-0 pt-1.5 font-semibold tabular-nums">{place + 1}</span>
                <div lang="en" className="min-w-0 flex-1 basis-60 pt-1.5">
                  <Prose blocks={prompt.text} rules={rules} />
                </div>
                <select
                  aria-label={words.matching.prompt(place + 1)}
                  value={chosen}
                  disabled={!onAnswer}
                  onChange={({ target }) =>
                    onAnswer?.(paired(answer, id, target.value === '' ? null : target.value))
                  }
                  className="min-h-9 rounded-md border border-line-strong bg-surface px-2 pointer-coarse:min-h-11"
                >
                  <option value="">{words.matching.none}</option>
                  {item.options.map((option) => (
                    <option key={option} value={option}>
                      {letterOf(item, option)}
                    </option>
                  ))}
                </select>
              </div>
              {explained && (
                <div className="mt-2.5 space-y-3 border-t border-line pt-2.5 text-sm">
                  <p
                    className={cx(
                      'flex items-center gap-1.5 font-semibold',
                      isRight ? 'text-allow' : 'text-deny',
                    )}
                  >
                    {isRight ? <CircleCheck aria-hidden size={17} /> : <CircleX aria-hidden size={17} />}
                    {words.pairs.right(letterOf(item, prompt.option))}
                    {chosen !== '' && !isRight && `. ${words.pairs.yours(letterOf(item, chosen))}`}
                  </p>
                  <div lang="en">
                    <Prose blocks={prompt.why} rules={rules} />
                  </div>
                  {explained.shown(id)}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
