import { ChevronUp, Target, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from './Checkbox.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Status } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';
import { BuildSection, stayInSection } from './BuildSection.tsx';

/** A call that was made, or that a goal asks for, and its answer. */
export interface AnsweredCall {
  readonly title: string;
  readonly outcome: 'allow' | 'deny' | 'invalid' | 'unmodelled';
}

export interface EditedGoal extends AnsweredCall {
  readonly id: string;
  /** The goal's own title; `title` is that of its call. */
  readonly name: string;
  readonly made: boolean;
}

interface GoalsEditorProps {
  readonly goals: readonly EditedGoal[];
  readonly made: readonly AnsweredCall[];
  readonly onMake: (at: number) => void;
  readonly onName: (at: number, name: string) => void;
  readonly onMade: (at: number, made: boolean) => void;
  readonly onUp: (at: number) => void;
  readonly onRemove: (at: number) => void;
  /** What few goals need, a part for each goal. */
  readonly more: readonly ReactNode[];
}

/** What must hold at the end of a step, made of calls that were made. */
export function GoalsEditor({ goals, made, more, ...on }: GoalsEditorProps) {
  const words = useWords().build.goals;
  return (
    <BuildSection name="goals" about={words.about}>
      {goals.length > 0 && (
        <ol className="space-y-2">
          {goals.map((goal, index) => (
            <li key={goal.id} className="space-y-2 rounded-md border border-line bg-surface p-3">
              <div className="flex items-start gap-2">
                <Answer call={goal} />
                {index > 0 && (
                  <IconButton icon={ChevronUp} label={words.up(goal.name)} onClick={() => on.onUp(index)} />
                )}
                <IconButton
                  icon={X}
                  label={words.remove(goal.name)}
                  onClick={() => {
                    stayInSection('goals');
                    on.onRemove(index);
                  }}
                />
              </div>
              <TextField label={words.name} value={goal.name} onChange={(name) => on.onName(index, name)} />
              <Checkbox label={words.made} checked={goal.made} onChange={(must) => on.onMade(index, must)} />
              {more[index]}
            </li>
          ))}
        </ol>
      )}
      <div role="group" aria-label={words.madeCalls} className="space-y-2 rounded-md bg-sunken p-3">
        <p className="text-sm font-semibold">{words.madeCalls}</p>
        {made.length === 0 && <p className="text-sm text-ink-muted">{words.noCalls}</p>}
        <ul className="space-y-2">
          {made.map((call, index) => (
            <li key={index} className="flex flex-wrap items-center gap-2">
              <Answer call={call} />
              <Button
                icon={Target}
                size="small"
                aria-label={words.make(call.title)}
                disabled={call.outcome === 'unmodelled'}
                onClick={() => on.onMake(index)}
              >
                {words.makeShort}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </BuildSection>
  );
}

function Answer({ call: { title, outcome } }: { readonly call: AnsweredCall }) {
  return (
    <div className="min-w-40 flex-1 text-sm">
      <p className="wrap-anywhere">{title}</p>
      <Status kind={outcome} />
    </div>
  );
}
