import { FolderPlus, Printer } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { ActionLink, type Destination } from '../../ui/ActionLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useWords } from '../../ui/words.ts';
import { Warning } from '../../worlds/Warning.tsx';
import type { ListedQuestion } from './listedQuestion.ts';
import { SetQuestions, type SetChanges } from './SetQuestions.tsx';

interface SetPageProps {
  readonly title: string;
  /** Whether it came by a link. */
  readonly isShared: boolean;
  readonly questions: readonly ListedQuestion[];
  /** Ids of questions that this bank does not have. */
  readonly unknown: readonly string[];
  readonly changes: SetChanges | null;
  /** Keeps a set that is not the learner's own yet; null: it is. */
  readonly onKeep: (() => void) | null;
  /** The whole address of its link. */
  readonly link: string;
  readonly print: Destination;
  /** The ways to sit it. */
  readonly begin: ReactNode;
}

/** A set: sitting it, its questions, its link. */
export function SetPage(props: SetPageProps) {
  const { title, isShared, questions, unknown, changes, onKeep, link, print, begin } = props;
  const { set: words, questions: count } = useWords().exam.bank;
  return (
    <div className="space-y-6">
      <header>
        {isShared && <p className="text-sm font-semibold text-accent">{words.shared}</p>}
        <h1 className="text-xl font-extrabold tracking-tight wrap-anywhere">{title}</h1>
        <p className="mt-1 text-ink-muted">
          {questions.length === 0 ? words.nothing : count(questions.length)}
        </p>
        <p className="mt-4 flex flex-wrap gap-2">
          {onKeep && (
            <Button icon={FolderPlus} onClick={onKeep}>
              {words.keep}
            </Button>
          )}
          {questions.length > 0 && (
            <ActionLink to={print} className={buttonClass({})}>
              <Printer aria-hidden size={18} className="shrink-0" />
              {words.print}
            </ActionLink>
          )}
        </p>
      </header>
      {unknown.length > 0 && (
        <Warning>
          {words.unknown(unknown.length)}{' '}
          <span className="font-mono wrap-anywhere">{unknown.join(', ')}</span>
        </Warning>
      )}
      {questions.length > 0 && begin}
      <SetLink address={link} />
      {questions.length > 0 && (
        <section className="space-y-3">
          <h2 className="text-lg font-bold tracking-tight">{words.questions}</h2>
          <SetQuestions questions={questions} changes={changes} />
        </section>
      )}
    </div>
  );
}

function SetLink({ address }: { readonly address: string }) {
  const words = useWords().exam.bank.set;
  const id = useId();
  return (
    <section aria-labelledby={`${id}-label`} className="space-y-2">
      <h2 id={`${id}-label`} className="text-lg font-bold tracking-tight">
        {words.link}
      </h2>
      <p id={`${id}-about`} className="text-sm text-ink-muted">
        {words.linkAbout}
      </p>
      <div className="flex gap-1">
        <input
          type="text"
          readOnly
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-about`}
          value={address}
          onFocus={({ target }) => target.select()}
          className="min-h-10 w-full min-w-0 truncate rounded-md border border-line-strong bg-sunken px-2.5 font-mono text-xs"
        />
        <CopyButton text={address} what={words.copy} className="size-10!" />
      </div>
    </section>
  );
}
