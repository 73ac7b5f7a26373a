import { CircleDot } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import type { ChartNode } from './chart.ts';
import type { NodeSize, Point } from './layout.ts';

interface ChartStateProps {
  readonly node: ChartNode;
  readonly place: Point;
  readonly size: NodeSize;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}

const LOOK = {
  plain: 'border-line-strong bg-raised',
  done: 'border-accent-line bg-raised',
  faint: 'border-dashed border-neutral-line bg-surface text-ink-muted',
};

/** A state of a chart, with a dot where the machine is in it. */
export function ChartState({ node, place, size, tabStop, onFocus, onPress }: ChartStateProps) {
  const words = useWords().charts;
  const { id, title, detail, active, look, press, chosen } = node;
  return (
    <button
      type="button"
      data-state={id}
      tabIndex={tabStop ? 0 : -1}
      aria-current={active || undefined}
      aria-pressed={chosen ?? undefined}
      aria-disabled={press === null || undefined}
      onFocus={onFocus}
      onClick={() => press !== null && onPress()}
      title={press ?? undefined}
      style={{ left: place.x, top: place.y, width: size.width, height: size.height }}
      className={cx(
        'absolute grid content-center rounded-md border px-2 text-start leading-tight aria-disabled:cursor-default',
        active ? 'border-2 border-accent bg-accent-soft' : LOOK[look],
        chosen && 'outline-2 outline-offset-2 outline-line-strong outline-dotted focus-visible:outline-solid',
        press !== null && !active && 'hover:border-accent',
      )}
    >
      <span className="flex items-center gap-1 text-sm font-semibold">
        {active && <CircleDot aria-hidden size={14} className="shrink-0 text-accent" />}
        <span className="truncate">{title}</span>
      </span>
      <span className="truncate text-xs text-ink-muted">{detail}</span>
      {active && <span className="sr-only">{words.here}</span>}
    </button>
  );
}
