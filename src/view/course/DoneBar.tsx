import { cx } from '../ui/cx.ts';
import type { Done } from './course.ts';

/** The share of steps done, for the eye; the number stands beside it. */
export function DoneBar({
  done: { solved, steps },
  className,
}: {
  readonly done: Done;
  readonly className?: string;
}) {
  return (
    <div aria-hidden className={cx('h-1.5 overflow-hidden rounded-full bg-neutral-soft', className)}>
      <div
        className="h-full rounded-full bg-allow"
        style={{ width: `${(100 * solved) / Math.max(steps, 1)}%` }}
      />
    </div>
  );
}
