import { ListChecks, Printer } from 'lucide-react';
import { ActionLink, type Destination } from '../../ui/ActionLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { useWords } from '../../ui/words.ts';
import { BankFilters, type BankFiltersProps } from './BankFilters.tsx';
import { BankList } from './BankList.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import type { ListedQuestion } from './listedQuestion.ts';
import type { TitleProblem } from '../../worlds/NameField.tsx';

interface BankPageProps extends Omit<BankFiltersProps, 'found' | 'of'> {
  readonly questions: readonly ListedQuestion[];
  /** How many the whole bank has. */
  readonly of: number;
  /** Ids of the questions that are chosen for a set. */
  readonly chosen: ReadonlySet<string>;
  /** How many questions a set may have. */
  readonly limit: number;
  readonly print: Destination;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  readonly onMake: (title: string) => TitleProblem | null;
}

/** The bank: filtered, listed, and chosen from. */
export function BankPage({
  questions,
  of,
  chosen,
  limit,
  print,
  onChoose,
  onMake,
  ...filters
}: BankPageProps) {
  const words = useWords().exam.bank;
  return (
    <>
      <h1 className="text-xl font-extrabold tracking-tight">{words.list.title}</h1>
      <p className="mt-3 mb-6 max-w-prose text-ink-muted">{words.list.about}</p>
      <BankFilters {...filters} found={questions.length} of={of} />
      {questions.length > 0 && (
        <p className="my-4 flex flex-wrap gap-2">
          <Button
            size="small"
            icon={ListChecks}
            onClick={() =>
              onChoose(
                questions.map(({ id }) => id),
                true,
              )
            }
          >
            {words.chosen.all}
          </Button>
          <ActionLink to={print} className={buttonClass({ size: 'small' })}>
            <Printer aria-hidden size={18} className="shrink-0" />
            {words.list.print}
          </ActionLink>
        </p>
      )}
      <BankList questions={questions} chosen={chosen} onChoose={(id, isChosen) => onChoose([id], isChosen)} />
      <ChosenBar
        count={chosen.size}
        limit={limit}
        onMake={onMake}
        onClear={() => onChoose([...chosen], false)}
      />
    </>
  );
}
