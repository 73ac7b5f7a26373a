import { WandSparkles } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import { DiffView } from './DiffView.tsx';

/** One thing to do. */
export type SolutionStep =
  | { readonly kind: 'change'; readonly title: string; readonly before: string; readonly after: string }
  | { readonly kind: 'call'; readonly title: string; readonly command: string }
  | { readonly kind: 'time'; readonly title: string };

/** What solves a step, in order. */
export interface SolutionView {
  readonly steps: readonly SolutionStep[];
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
        <ol className="list-decimal space-y-3 ps-6 text-sm marker:text-ink-muted">
          {solution.steps.map((step, index) => (
            <li key={index}>
              <OneStep step={step} />
            </li>
          ))}
        </ol>
        <Button icon={WandSparkles} onClick={onApply}>
          {words.lesson.applySolution}
        </Button>
      </div>
    </Disclosure>
  );
}

function OneStep({ step }: { readonly step: SolutionStep }) {
  const words = useWords();
  if (step.kind === 'change') return <DiffView {...step} />;
  if (step.kind === 'time') return step.title;
  return (
    <div className="space-y-1">
      <p>{step.title}</p>
      <CodeBlock text={step.command} label={words.lesson.commandOf(step.title)} wrap />
    </div>
  );
}
