import { History } from 'lucide-react';
import type { LessonChange } from '../../content/lesson/fit.ts';
import type { LessonStep } from '../../content/lesson/lesson.ts';
import { useWords } from '../ui/words.ts';

interface LessonChangedProps {
  readonly change: LessonChange;
  /** Of the lesson as it is now, in the language in use. */
  readonly steps: readonly Pick<LessonStep, 'id' | 'title'>[];
}

/** The lesson is another than the one that was left: what was kept, and what was not. */
export function LessonChanged({ change, steps }: LessonChangedProps) {
  const words = useWords().learn.changed;
  const { solved, gone, asLeft } = change;
  const titleOf = (id: string): string => steps.find((step) => step.id === id)?.title ?? id;
  const added = change.added.map(titleOf);
  const opens = titleOf(change.opens);
  return (
    <div
      role="status"
      className="mb-4 flex gap-3 rounded-lg border border-stale-line bg-stale-soft p-4 text-sm"
    >
      <History aria-hidden size={20} className="mt-0.5 shrink-0 text-stale" />
      <div className="min-w-0 flex-1 space-y-1">
        <p className="text-base font-semibold">{words.title}</p>
        <p>{words.kept(solved)}</p>
        {added.length > 0 && <p>{words.added(added)}</p>}
        {gone > 0 && <p>{words.gone(gone)}</p>}
        <p>{asLeft ? words.asLeft(opens) : words.anew(opens)}</p>
      </div>
    </div>
  );
}
