import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Case } from '../../content/case/case.ts';
import { askedOf } from '../../content/case/steps.ts';
import { CaseSteps } from '../../view/reference/CaseSteps.tsx';
import { Button } from '../../view/ui/Button.tsx';
import { useWords } from '../../view/ui/words.ts';
import { NotKept } from '../../view/worlds/NotKept.tsx';
import { caseView } from '../readings/reference/caseView.ts';
import { makeWorld } from '../sandbox/worlds/makeWorld.ts';
import { freeTitle } from '../sandbox/worlds/titles.ts';
import { takenTitles } from '../sandbox/worlds/worldStore.ts';

export interface CasePartProps {
  /** What the world is called that the sandbox makes of it. */
  readonly title: string;
  readonly shown: Case;
}

/** A case at work: its calls with the engine's answers, and the way into the sandbox. It brings the engine along. */
export default function CasePart({ title, shown }: CasePartProps) {
  const words = useWords();
  const { calls } = words.reference;
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<'denied' | 'full' | null>(null);
  const steps = useMemo(() => caseView(shown, words), [shown, words]);
  const open = (): void => {
    const start = {
      world: shown.world,
      calls: shown.steps.flatMap((step) => ('call' in step ? [askedOf(step)] : [])),
    };
    const free = freeTitle(title, takenTitles());
    const made = makeWorld({ title: free, from: { kind: 'world', name: title }, start, work: null });
    if (made.ok) navigate(`/sandbox/${made.value}`);
    else setFailure(made.error.code);
  };
  return (
    <div className="space-y-3">
      <CaseSteps steps={steps} />
      {failure && <NotKept code={failure} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <Button onClick={open}>{calls.open}</Button>
        {steps.some(({ kind }) => kind === 'move') && (
          <p className="min-w-0 flex-1 text-xs text-ink-muted">{calls.startsBefore}</p>
        )}
      </div>
    </div>
  );
}
