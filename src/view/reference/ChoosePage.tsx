import { ArrowLeft, ArrowRight, Info, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Answer, Question } from '../../content/choose/choose.ts';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';

export interface ChoosePageProps {
  /** The questions answered so far, each with its answer. */
  readonly taken: readonly { readonly question: string; readonly answer: Answer }[];
  /** The question to answer now; null at a way. */
  readonly question: Question | null;
  /** The way that the answers lead to. */
  readonly way: ReactNode;
  /** Whether the address goes on to where there is nothing. */
  readonly lost: boolean;
  /** Where the first so many answers, and perhaps one more, lead. */
  readonly at: (count: number, next?: string) => Destination;
}

/** A few questions that lead to what to use. The answers stand in the address. */
export function ChoosePage({ taken, question, way, lost, at }: ChoosePageProps) {
  const { choose: words, pages } = useWords().reference;
  return (
    <>
      <h1 className="text-xl font-extrabold tracking-tight">{pages.choose}</h1>
      {taken.length === 0 && <p className="mt-3 max-w-prose text-ink-muted">{words.about}</p>}
      {lost && (
        <p role="status" className="mt-4 flex gap-2 text-sm">
          <Info aria-hidden size={18} className="mt-0.5 shrink-0 text-ink-muted" />
          {words.lost}
        </p>
      )}
      {taken.length > 0 && <Taken taken={taken} at={at} />}
      {question && (
        <section aria-labelledby="question" className="mt-6">
          <h2 id="question" className="text-lg font-bold tracking-tight">
            {question.question}
          </h2>
          <ul className="mt-3 space-y-2">
            {question.answers.map(({ id, title }) => (
              <li key={id}>
                <ActionLink
                  to={at(taken.length, id)}
                  className="flex min-h-12 items-center justify-between gap-3 rounded-lg border border-line-strong bg-surface px-4 py-2 font-semibold shadow-card hover:border-accent hover:bg-accent-soft"
                >
                  {title}
                  <ArrowRight aria-hidden size={18} className="shrink-0 text-accent" />
                </ActionLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {way}
      {taken.length > 0 && (
        <p className="mt-8 flex flex-wrap gap-2 border-t border-line pt-4 print:hidden">
          <ActionLink to={at(taken.length - 1)} className={buttonClass({})}>
            <ArrowLeft aria-hidden size={18} /> {words.back}
          </ActionLink>
          <ActionLink to={at(0)} className={buttonClass({ tone: 'quiet' })}>
            <RotateCcw aria-hidden size={18} /> {words.again}
          </ActionLink>
        </p>
      )}
    </>
  );
}

/** What was answered; each answer leads back to its question. */
function Taken({ taken, at }: Pick<ChoosePageProps, 'taken' | 'at'>) {
  const words = useWords().reference.choose;
  return (
    <nav aria-label={words.taken} className="mt-4">
      <ol className="space-y-1 text-sm">
        {taken.map(({ question, answer }, index) => (
          <li key={answer.id} className="flex flex-wrap items-center gap-x-2">
            <span className="text-ink-muted">{question}</span>
            <ActionLink
              to={at(index)}
              aria-label={words.change(answer.title)}
              className="inline-flex min-h-6 items-center font-semibold text-accent underline underline-offset-2 hover:text-accent-strong"
            >
              {answer.title}
            </ActionLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
