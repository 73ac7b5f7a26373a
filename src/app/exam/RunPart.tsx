import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { openingOf } from '../../content/question/opening.ts';
import type { Proof } from '../../content/question/question.ts';
import { show, type Tried } from '../../content/question/shown.ts';
import { Run } from '../../view/exam/shown/Run.tsx';
import { useWords } from '../../view/ui/words.ts';
import { NotKept } from '../../view/worlds/NotKept.tsx';
import { runView } from '../readings/exam/runView.ts';
import type { Rules } from '../readings/gateViews.ts';
import { makeWorld } from '../sandbox/worlds/makeWorld.ts';
import { freeTitle } from '../sandbox/worlds/titles.ts';
import { takenTitles } from '../sandbox/worlds/worldStore.ts';

interface RunPartProps {
  readonly proof: Proof;
  readonly tried: Tried;
  readonly what: string;
  /** What the world is called that the lab makes of it. */
  readonly title: string;
  readonly named: boolean;
  readonly rules: Rules;
}

/** Options run in the page, and the way to the same answer in the sandbox. */
export function RunPart({ proof, tried, what, title, named, rules }: RunPartProps) {
  const words = useWords();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<'denied' | 'full' | null>(null);
  const shown = useMemo(() => show(proof, tried), [proof, tried]);
  const run = useMemo(() => runView(proof, shown, rules, words), [proof, shown, rules, words]);
  const opening = useMemo(() => openingOf(proof, shown), [proof, shown]);
  if (!run) return null;
  const open = ({ first, state, asked, calls }: NonNullable<typeof opening>): void => {
    const made = makeWorld({
      title: freeTitle(title, takenTitles()),
      from: { kind: 'world', name: title },
      start: { world: first, calls },
      work: { state, drafts: [], asked },
    });
    if (made.ok) navigate(`/sandbox/${made.value}`);
    else setFailure(made.error.code);
  };
  return (
    <>
      <Run run={run} what={what} named={named} onOpen={opening && (() => open(opening))} />
      {failure && <NotKept code={failure} />}
    </>
  );
}
