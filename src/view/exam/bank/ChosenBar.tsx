import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/words.ts';
import { NameField, type TitleProblem } from '../../worlds/NameField.tsx';

interface ChosenBarProps {
  /** How many questions are chosen. */
  readonly count: number;
  /** How many a set may have. */
  readonly limit: number;
  /** Makes a set of them; what stands against its name, or null when it is made. */
  readonly onMake: (title: string) => TitleProblem | null;
  readonly onClear: () => void;
}

/** What is chosen for a set, and the way to make it. It stays in sight where the window has room. */
export function ChosenBar({ count, limit, onMake, onClear }: ChosenBarProps) {
  const words = useWords().exam.bank.chosen;
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<TitleProblem | null>(null);
  const isTooMany = count > limit;
  const make = (): void => setProblem(onMake(title));
  return (
    <section
      aria-label={words.title}
      className="bottom-2 z-10 mt-4 rounded-lg border border-line-strong bg-raised p-3 shadow-raised [@media(min-height:40rem)]:sticky"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p role="status" className="text-sm font-semibold">
          {count === 0 ? words.none : words.count(count)}
          {isTooMany && <span className="text-deny"> {words.tooMany(limit)}</span>}
        </p>
        {count > 0 && (
          <Button size="small" tone="quiet" onClick={onClear}>
            {words.clear}
          </Button>
        )}
      </div>
      {count > 0 && (
        <form
          className="mt-1 flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isTooMany) make();
          }}
        >
          <div className="min-w-40 flex-1">
            <NameField
              label={words.name}
              value={title}
              problem={problem}
              onChange={(text) => {
                setTitle(text);
                setProblem(null);
              }}
            />
          </div>
          <Button tone="primary" icon={ListPlus} disabled={isTooMany} onClick={make}>
            {words.make}
          </Button>
        </form>
      )}
    </section>
  );
}
