import { CircleCheck, CircleDashed, CircleDot, Clock, type LucideIcon } from 'lucide-react';
import type { Standing } from '../../content/lesson/check.ts';
import type { Goal } from '../../content/lesson/lesson.ts';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { useLessonLanguage } from './lessonLanguage.ts';

/** One thing that a step asks for. */
export interface GoalView extends Pick<Goal, 'id' | 'title' | 'outcome'> {
  /** `stale`: of an earlier text, since the one in an editor is broken. */
  readonly standing: Standing | 'stale';
}

const NOT_MET = { icon: CircleDashed, look: 'text-neutral' };

const LOOK: Readonly<Record<GoalView['standing'], { readonly icon: LucideIcon; readonly look: string }>> = {
  met: { icon: CircleCheck, look: 'text-allow' },
  toBeMade: { icon: CircleDot, look: 'text-accent' },
  noSession: NOT_MET,
  stopped: NOT_MET,
  letIn: NOT_MET,
  unmodelled: NOT_MET,
  stale: { icon: Clock, look: 'text-stale' },
};

/** What is to be reached, each with how it stands at this moment. */
export function Goals({ goals }: { readonly goals: readonly GoalView[] }) {
  const words = useWords();
  const lang = useLessonLanguage();
  const met = goals.filter(({ standing }) => standing === 'met').length;
  return (
    <div className="rounded-lg border border-line bg-surface p-4 shadow-card">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="font-semibold">{words.lesson.goals}</h3>
        <p role="status" className="text-sm text-ink-muted">
          {words.lesson.goalsMet(met, goals.length)}
        </p>
      </div>
      <ul className="mt-2 space-y-2.5">
        {goals.map(({ id, title, outcome, standing }) => {
          const { icon: Icon, look } = LOOK[standing];
          return (
            <li key={id} className="flex gap-2.5 text-sm">
              <Icon aria-hidden size={20} className={cx('mt-px shrink-0', look)} />
              <div className="min-w-0">
                <p lang={lang}>{title}</p>
                <p className="text-xs text-ink-muted">
                  <span className={cx('font-semibold', look)}>{words.lesson.goal[standing]}</span>
                  <span aria-hidden> · </span>
                  {words.lesson.wants[outcome]}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
