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
  const { id, title, detail, active, look, way, press, chosen } = node;
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
        'absolute flex flex-col justify-center rounded-md border px-2 text-start leading-tight aria-disabled:cursor-default',
        active ? 'border-2 border-accent bg-accent-soft' : LOOK[look],
        chosen && 'outline-2 outline-offset-2 outline-line-strong outline-dotted focus-visible:outline-solid',
        press !== null && !active && 'hover:border-accent',
      )}
    >
      <span className="line-clamp-2 shrink-0 text-sm font-semibold wrap-anywhere">{title}</span>
      <span className="line-clamp-2 shrink-0 text-xs text-ink-muted">{detail}</span>
      {active && (
        <>
          <CircleDot
            aria-hidden
            size={18}
            className="absolute -end-2 -top-2 rounded-full bg-surface text-accent"
          />
          <span className="sr-only">{words.here}</span>
        </>
      )}
      {way !== '' && (
        <span className="absolute bottom-full left-0 pb-0.5 text-xs leading-none font-semibold whitespace-nowrap text-accent">
          {way}
        </span>
      )}
    </button>
  );
}
