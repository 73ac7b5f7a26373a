import { SkipForward, StepForward } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { clockText } from '../ui/clockText.ts';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import type { EndView } from './clock.ts';

interface EndItemProps {
  readonly end: EndView;
  /** Where now stands on the strip, from 0 to 1. */
  readonly now: number;
  readonly onMove: (seconds: number) => void;
}

/** One thing that ends: when, its bar with the line of now, and the jumps to its end. */
export function EndItem({ end: { name, at, left, bar }, now, onMove }: EndItemProps) {
  const words = useWords().clockTool;
  return (
    <li className="border-t border-line py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 text-sm">
          <span className="font-semibold wrap-anywhere">{name}</span>{' '}
          <span className="block text-xs text-ink-muted">
            {left === null ? words.ended(clockText(at)) : words.endsAt(clockText(at), words.amount(left))}
          </span>
        </p>
        {left !== null && (
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              icon={StepForward}
              disabled={left <= 1}
              aria-label={words.justBeforeName(name)}
              onClick={() => onMove(left - 1)}
            >
              {words.justBefore}
            </Button>
            <Button
              size="small"
              icon={SkipForward}
              aria-label={words.toEndName(name)}
              onClick={() => onMove(left)}
            >
              {words.toEnd}
            </Button>
          </div>
        )}
      </div>
      <div aria-hidden className="relative mt-1.5 h-4 overflow-hidden rounded-sm bg-sunken">
        {bar && (
          <span
            className={cx(
              'absolute inset-y-1 min-w-1 rounded-full border',
              left === null ? 'border-dashed border-line-strong' : 'border-accent bg-accent-soft',
            )}
            style={{ insetInlineStart: `${bar.from * 100}%`, width: `${(bar.to - bar.from) * 100}%` }}
          />
        )}
        <span
          className="absolute inset-y-0 w-0.5 bg-ink transition-[inset-inline-start] duration-(--motion-base)"
          style={{ insetInlineStart: `calc(${now * 100}% - 1px)` }}
        />
      </div>
    </li>
  );
}
