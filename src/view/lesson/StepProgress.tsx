import { Check } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

export interface LessonStepView {
  readonly id: string;
  readonly title: string;
  readonly solved: boolean;
}

interface StepProgressProps {
  readonly steps: readonly LessonStepView[];
  /** Position of the current step, from 0. */
  readonly at: number;
  /** Goes to a step; left out where only the order counts. */
  readonly onGoTo?: ((index: number) => void) | undefined;
}

/** Where one is in the lesson: "Step 1 of 6" and a mark for each step. */
export function StepProgress({ steps, at, onGoTo }: StepProgressProps) {
  const words = useWords();
  return (
    <div role="group" aria-label={words.lesson.progress}>
      <p className="text-sm font-semibold text-accent">{words.lesson.stepOf(at + 1, steps.length)}</p>
      <ol className="mt-1 flex gap-1">
        {steps.map((step, index) => {
          const name = words.lesson.stepName(index + 1, step.title, step.solved);
          return (
            <li key={step.id} aria-current={index === at ? 'step' : undefined} className="min-w-6 flex-1">
              <button
                type="button"
                aria-label={name}
                title={name}
                aria-disabled={!onGoTo || undefined}
                onClick={() => onGoTo?.(index)}
                className="group grid h-6 w-full items-center"
              >
                <span
                  className={cx(
                    'grid place-items-center rounded-full transition-colors',
                    lookOf(step, index === at),
                  )}
                >
                  {step.solved && (
                    <Check
                      aria-hidden
                      size={index === at ? 12 : 9}
                      strokeWidth={4}
                      className="text-surface"
                    />
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function lookOf({ solved }: LessonStepView, current: boolean): string {
  const fill = solved ? 'bg-allow' : current ? 'bg-accent-soft' : 'bg-surface';
  if (current) return `h-4 border-2 border-accent ${fill}`;
  return `h-2.5 border ${solved ? 'border-allow' : 'border-line-strong'} ${fill}`;
}
