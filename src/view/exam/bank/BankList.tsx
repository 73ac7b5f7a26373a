import { SearchX } from 'lucide-react';
import { ActionLink } from '../../ui/ActionLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../ui/words.ts';
import type { ListedQuestion } from './listedQuestion.ts';
import { QuestionFacts } from './QuestionFacts.tsx';

interface BankListProps {
  readonly questions: readonly ListedQuestion[];
  /** Ids of those that are chosen for a set. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

/** Questions to open, and to choose. */
export function BankList({ questions, chosen, onChoose }: BankListProps) {
  const { list: words, nav } = useWords().exam.bank;
  if (questions.length === 0)
    return (
      <EmptyState icon={SearchX} title={words.none}>
        {words.noneHint}
      </EmptyState>
    );
  return (
    <ul aria-label={nav.bank} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {questions.map((question) => (
        // Rows out of sight are not laid out; those that get the focus stay clear of the bar below.
        <li
          key={question.id}
          className="flex items-start gap-1 py-1.5 pe-4 ps-1 [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto]"
        >
          <label className="grid size-11 shrink-0 cursor-pointer place-items-center">
            <input
              type="checkbox"
              aria-label={words.choose(question.title)}
              checked={chosen.has(question.id)}
              onChange={({ target }) => onChoose(question.id, target.checked)}
              className="size-4.5 scroll-mb-40 accent-accent"
            />
          </label>
          <div className="min-w-0 flex-1 py-1.5">
            <ActionLink
              to={question.to}
              lang="en"
              className="inline-block min-h-6 scroll-mb-40 font-semibold text-accent hover:underline"
            >
              {question.title}
            </ActionLink>
            <QuestionFacts {...question} />
          </div>
        </li>
      ))}
    </ul>
  );
}
