import { ArrowLeft, Printer } from 'lucide-react';
import { ActionLink, type Destination } from '../../ui/ActionLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import type { RulesById } from '../../lesson/RuleReference.tsx';
import { useWords } from '../../ui/words.ts';
import { PaperItem } from './PaperItem.tsx';
import { PaperKey } from './PaperKey.tsx';
import type { PrintedQuestion } from './printedQuestion.ts';

interface PrintPageProps {
  readonly title: string;
  readonly questions: readonly PrintedQuestion[];
  readonly rules: RulesById;
  readonly withKey: boolean;
  readonly onKey: (withKey: boolean) => void;
  readonly onPrint: () => void;
  readonly back: Destination;
}

/** A paper as it is printed: its items with room for the answers, then, on a page of its own, the key. */
export function PrintPage({ title, questions, rules, withKey, onKey, onPrint, back }: PrintPageProps) {
  const { print: words, questions: count } = useWords().exam.bank;
  return (
    <article className="for-paper print:text-sm">
      <div className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <Button tone="primary" icon={Printer} onClick={onPrint} className="pointer-coarse:min-h-11">
          {words.print}
        </Button>
        <label className="inline-flex min-h-10 items-center gap-2 text-sm font-semibold pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={withKey}
            onChange={({ target }) => onKey(target.checked)}
            className="size-4 accent-accent"
          />
          {words.key}
        </label>
        <ActionLink to={back} className={buttonClass({ tone: 'quiet' }, 'pointer-coarse:min-h-11')}>
          <ArrowLeft aria-hidden size={18} className="shrink-0" />
          {words.back}
        </ActionLink>
      </div>
      <h1 className="text-xl font-extrabold tracking-tight wrap-anywhere">{title}</h1>
      <p className="mt-1 text-sm text-ink-muted">{count(questions.length)}</p>
      <div className="mt-6 grid grid-cols-[2fr_1fr] gap-6 text-sm">
        {[words.name, words.date].map((label) => (
          <p key={label} className="border-b border-line-strong pb-1">
            {label}
          </p>
        ))}
      </div>
      <ol className="mt-8 space-y-8">
        {questions.map((printed, place) => (
          <PaperItem key={printed.question.id} number={place + 1} printed={printed} rules={rules} />
        ))}
      </ol>
      {withKey && <PaperKey questions={questions} rules={rules} />}
    </article>
  );
}
