import { ArrowLeft, ArrowRight, List, PenLine } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { ActionLink, type Destination } from '../../ui/ActionLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { useWords } from '../../ui/words.ts';
import type { ListedQuestion } from './listedQuestion.ts';
import { QuestionFacts } from './QuestionFacts.tsx';

interface QuestionPageProps {
  readonly listed: Omit<ListedQuestion, 'to'>;
  /** Exam tasks in full, in English. */
  readonly tasks: readonly string[];
  /** Its place in what passes the filter, from 1; null: it does not pass. */
  readonly place: number | null;
  readonly of: number;
  readonly list: Destination;
  readonly study: Destination;
  readonly previous: Destination | null;
  readonly next: Destination | null;
  readonly isKeyShown: boolean;
  readonly onKey: (shown: boolean) => void;
  /** The question itself, with its key or without. */
  readonly question: ReactNode;
  /** What stands around it; belongs to the key. */
  readonly background: ReactNode;
}

/** A question of the bank, its key behind a button, and the way to its neighbours. */
export function QuestionPage(props: QuestionPageProps) {
  const { listed, tasks, place, of, isKeyShown, onKey, question, background } = props;
  const words = useWords().exam.bank.question;
  const id = useId();
  return (
    <article>
      <h1 className="text-xl font-extrabold tracking-tight">
        {place === null ? words.outside : words.heading(place, of)}
      </h1>
      <div className="mt-2 space-y-1">
        <QuestionFacts {...listed} />
        <ul aria-label={words.tasks} lang="en" className="text-xs text-ink-muted">
          {tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
      </div>
      <div className="mt-6">{question}</div>
      <p className="mt-6 flex flex-wrap gap-2">
        <Button
          tone="primary"
          aria-expanded={isKeyShown}
          aria-controls={id}
          onClick={() => onKey(!isKeyShown)}
          className="pointer-coarse:min-h-11"
        >
          {isKeyShown ? words.hide : words.key}
        </Button>
        <ActionLink to={props.study} className={buttonClass({}, 'pointer-coarse:min-h-11')}>
          <PenLine aria-hidden size={18} className="shrink-0" />
          {words.study}
        </ActionLink>
      </p>
      <div id={id}>{isKeyShown && background}</div>
      <nav
        aria-label={words.title(listed.id)}
        className="mt-8 flex flex-wrap justify-between gap-3 border-t border-line pt-4 text-sm"
      >
        {props.previous && (
          <ActionLink to={props.previous} className={LINK}>
            <ArrowLeft aria-hidden size={16} />
            {words.previous}
          </ActionLink>
        )}
        <ActionLink to={props.list} className={LINK}>
          <List aria-hidden size={16} />
          {words.list}
        </ActionLink>
        {props.next && (
          <ActionLink to={props.next} className={LINK}>
            {words.next}
            <ArrowRight aria-hidden size={16} />
          </ActionLink>
        )}
      </nav>
    </article>
  );
}

const LINK =
  'inline-flex min-h-8 items-center gap-1.5 font-semibold text-accent underline underline-offset-2 hover:text-accent-strong pointer-coarse:min-h-11';
