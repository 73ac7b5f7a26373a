import { Diff, Minus, Plus, type LucideIcon } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import type { CellChange } from './matrix.ts';

const SIGN: Readonly<Record<CellChange, { readonly icon: LucideIcon; readonly look: string }>> = {
  opened: { icon: Plus, look: 'bg-allow text-canvas' },
  shut: { icon: Minus, look: 'bg-deny text-canvas' },
  other: { icon: Diff, look: 'bg-neutral text-canvas' },
};

/** The mark of an answer that the last change of the world changed: a plus, a minus or both. */
export function ChangeSign({
  change,
  className,
}: {
  readonly change: CellChange;
  readonly className?: string;
}) {
  const { icon: Icon, look } = SIGN[change];
  return (
    <span
      aria-hidden
      className={cx('grid size-3.5 shrink-0 place-items-center rounded-full', look, className)}
    >
      <Icon size={11} strokeWidth={3.5} />
    </span>
  );
}
