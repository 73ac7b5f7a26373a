import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import type { FixView, Squiggle, StatementMark } from './marks.ts';
import { ProblemList } from './ProblemList.tsx';
import { StandingNotes } from './StandingNotes.tsx';

interface EditorNotesProps {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly StatementMark[];
  readonly squiggles: readonly Squiggle[];
  /** Whether the learner has written something here: advice on a text that only stands there waits to be opened. */
  readonly touched: boolean;
  /** Whether the standings of the statements are to be seen. */
  readonly standingsShown: boolean;
  readonly onFix: ((fix: FixView) => void) | null;
}

/** What there is to say about a text, as lists: what AWS would refuse it for, advice, and the standing of its statements. */
export function EditorNotes({
  id,
  text,
  marks,
  squiggles,
  touched,
  standingsShown,
  onFix,
}: EditorNotesProps) {
  const words = useWords();
  /** What the learner opened or closed. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const errors = squiggles.filter(({ severity }) => severity === 'error');
  const advice = squiggles.filter(({ severity }) => severity === 'warning');
  const failures = squiggles.filter(({ severity }) => severity === 'info');
  const list = { text, onFix };
  return (
    <div id={`${id}-notes`} className="mt-2 space-y-2">
      {errors.length > 0 && <ProblemList {...list} label={words.editor.problems} problems={errors} />}
      {advice.length > 0 && (
        <div>
          <Disclosure
            summary={
              <span className="flex items-center gap-1.5 text-ink-muted">
                <Lightbulb aria-hidden size={16} className="shrink-0 text-stale" />
                {words.editor.advice(advice.length)}
              </span>
            }
            open={chosen ?? (touched && errors.length === 0)}
            onToggle={setChosen}
          >
            <ProblemList {...list} label={words.editor.advice(advice.length)} problems={advice} />
          </Disclosure>
        </div>
      )}
      <StandingNotes text={text} marks={marks} failures={failures} shown={standingsShown} />
    </div>
  );
}
