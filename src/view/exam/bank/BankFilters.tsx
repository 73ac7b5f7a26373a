import { FilterX } from 'lucide-react';
import type { ReactNode } from 'react';
import { LabelledSelect } from '../../decision/LabelledSelect.tsx';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useWords } from '../../ui/words.ts';
import type { ChosenFilter, FilterChoices } from './filterChoices.ts';

export interface BankFiltersProps {
  readonly filter: ChosenFilter;
  readonly choices: FilterChoices;
  readonly found: number;
  readonly of: number;
  readonly onFilter: (filter: ChosenFilter) => void;
  /** Null: there is no filter to take away. */
  readonly onReset: (() => void) | null;
}

/** What narrows the bank down: words to search for, and a choice for each of its sides. */
export function BankFilters({ filter, choices, found, of, onFilter, onReset }: BankFiltersProps) {
  const { question, bank } = useWords().exam;
  const words = bank.list;
  const option = (
    { value, count }: { readonly value: string; readonly count: number },
    name = value,
    lang?: string,
  ) => (
    <option key={value} value={value} lang={lang}>
      {words.counted(name, count)}
    </option>
  );
  const select = (field: keyof FilterChoices, options: ReactNode) => (
    <LabelledSelect
      label={words.fields[field]}
      value={filter[field]}
      onChange={(value) => onFilter({ ...filter, [field]: value })}
    >
      <option value="">{words.any}</option>
      {options}
    </LabelledSelect>
  );
  return (
    <section aria-label={words.filter} className="space-y-3">
      <SearchField
        label={words.search}
        clear={words.clear}
        query={filter.text}
        onQuery={(text) => onFilter({ ...filter, text })}
        told={words.found(found, of)}
      />
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-3">
        {select(
          'task',
          choices.task.map((exam) => (
            <optgroup key={exam.value} label={`${exam.value} ${exam.title}`} lang="en">
              {option(exam, words.wholeExam(exam.value))}
              {exam.tasks.map((task) => option(task, task.name))}
            </optgroup>
          )),
        )}
        {select(
          'kind',
          choices.kind.map((kind) => option(kind, bank.kinds[kind.value])),
        )}
        {select(
          'difficulty',
          choices.difficulty.map((each) => option(each, question.difficulty[each.value])),
        )}
        {select(
          'shown',
          choices.shown.map((each) => option(each, each.value === 'yes' ? bank.isShown : bank.notShown)),
        )}
        {select(
          'misconception',
          choices.misconception.map((each) => option(each, each.name, 'en')),
        )}
        {select(
          'rule',
          choices.rule.map((each) => option(each)),
        )}
      </div>
      {onReset && (
        <Button size="small" tone="quiet" icon={FilterX} onClick={onReset}>
          {words.reset}
        </Button>
      )}
    </section>
  );
}
