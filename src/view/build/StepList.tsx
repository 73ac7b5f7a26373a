import { ChevronDown, ChevronUp, Copy, Plus, Trash2 } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { BuildSection, stayInSection } from './BuildSection.tsx';

interface StepListProps {
  readonly titles: readonly string[];
  /** The step that is shown, from 0. */
  readonly at: number;
  /** Whether steps can change now. */
  readonly locked: boolean;
  readonly onGoTo: (at: number) => void;
  readonly onAdd: () => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onDuplicate: (at: number) => void;
  readonly onDelete: (at: number) => void;
}

/** The steps of the lesson, in order; one of them is shown below. */
export function StepList({ titles, at, locked, ...on }: StepListProps) {
  const words = useWords().build.step;
  return (
    <BuildSection name="steps" {...(locked && { about: words.notWhileRecording })}>
      <ol className="space-y-1">
        {titles.map((title, index) => {
          const name = words.name(index + 1, title);
          return (
            <li
              key={index}
              className={cx(
                'flex items-center rounded-md border',
                index === at ? 'border-accent bg-accent-soft' : 'border-line',
              )}
            >
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                aria-disabled={locked || undefined}
                onClick={() => !locked && on.onGoTo(index)}
                className="min-h-9 min-w-0 flex-1 px-2.5 py-1 text-start text-sm wrap-anywhere pointer-coarse:min-h-11"
              >
                {name}
              </button>
              <IconButton
                icon={ChevronUp}
                label={words.up(name)}
                disabled={locked || index === 0}
                onClick={() => on.onMove(index, index - 1)}
              />
              <IconButton
                icon={ChevronDown}
                label={words.down(name)}
                disabled={locked || index === titles.length - 1}
                onClick={() => on.onMove(index, index + 1)}
              />
              <IconButton
                icon={Copy}
                label={words.duplicate(name)}
                disabled={locked}
                onClick={() => on.onDuplicate(index)}
              />
              <IconButton
                icon={Trash2}
                label={words.delete(name)}
                disabled={locked || titles.length === 1}
                onClick={() => {
                  stayInSection('steps');
                  on.onDelete(index);
                }}
              />
            </li>
          );
        })}
      </ol>
      <Button icon={Plus} size="small" disabled={locked} onClick={on.onAdd}>
        {words.add}
      </Button>
    </BuildSection>
  );
}
