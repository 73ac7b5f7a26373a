import { Circle, CircleCheck, CircleDashed, Flag, type LucideIcon } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../ui/words.ts';

/** How much of an answer an item has. */
export type ItemState = 'whole' | 'partly' | 'none';

export interface OverviewItem {
  readonly state: ItemState;
  readonly isFlagged: boolean;
}

interface OverviewProps {
  readonly items: readonly OverviewItem[];
  /** Place of the item that one came from. */
  readonly at: number;
  readonly onGoTo: (place: number) => void;
}

const ICONS: Readonly<Record<ItemState, LucideIcon>> = {
  whole: CircleCheck,
  partly: CircleDashed,
  none: Circle,
};

/** Every item of a paper and how it stands. */
export function Overview({ items, at, onGoTo }: OverviewProps) {
  const words = useWords().exam.sitting;
  return (
    <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] gap-2">
      {items.map(({ state, isFlagged }, place) => {
        const Icon = ICONS[state];
        return (
          <li key={place}>
            <button
              type="button"
              aria-current={place === at ? 'step' : undefined}
              onClick={() => onGoTo(place)}
              className={cx(
                'flex min-h-14 w-full items-center gap-3 rounded-lg border bg-surface px-3 py-2 text-start text-sm hover:bg-accent-soft',
                place === at ? 'border-accent' : 'border-line-strong',
              )}
            >
              <span className="w-6 text-lg font-semibold tabular-nums">{place + 1}</span>
              <span className="min-w-0 space-y-0.5">
                <span className={cx('flex items-center gap-1.5', state !== 'whole' && 'text-ink-muted')}>
                  <Icon
                    aria-hidden
                    size={16}
                    className={cx('shrink-0', state === 'whole' && 'text-accent')}
                  />
                  {words.overview.states[state]}
                </span>
                {isFlagged && (
                  <span className="flex items-center gap-1.5 font-semibold">
                    <Flag aria-hidden size={16} className="shrink-0 text-stale" />
                    {words.flagged}
                  </span>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
