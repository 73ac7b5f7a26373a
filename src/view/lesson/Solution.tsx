import { WandSparkles } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import { DiffView } from './DiffView.tsx';

/** The change that solves a step. */
export interface SolutionView {
  readonly changes: readonly {
    readonly title: string;
    readonly before: string;
    readonly after: string;
  }[];
}

interface SolutionProps {
  readonly solution: SolutionView;
  readonly onApply: () => void;
}

/** The solution, kept behind a line until asked for, and a button that makes it so. */
export function Solution({ solution, onApply }: SolutionProps) {
  const words = useWords();
  return (
    <Disclosure
      summary={<span className="font-medium">{words.lesson.showSolution}</span>}
      className="-ms-1.5 px-1.5"
    >
      <div className="space-y-3 pt-2">
        {solution.changes.map((change) => (
          <DiffView key={change.title} {...change} />
        ))}
        <Button icon={WandSparkles} onClick={onApply}>
          {words.lesson.applySolution}
        </Button>
      </div>
    </Disclosure>
  );
}
