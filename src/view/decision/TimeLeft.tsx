import { clockText } from '../ui/clockText.ts';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

interface TimeLeftProps {
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
  readonly secondsLeft: number;
  readonly secondsTotal: number;
}

/** How much of a session's life is left, as a bar and in words. */
export function TimeLeft({ expiresAt, secondsLeft, secondsTotal }: TimeLeftProps) {
  const words = useWords();
  const left = Math.max(0, secondsLeft);
  const share = secondsTotal > 0 ? Math.min(1, left / secondsTotal) : 0;
  const text = left > 0 ? words.credentials.left(left) : words.credentials.expired;
  return (
    <div className="mt-3">
      <p className="flex flex-wrap justify-between gap-x-3 text-sm">
        <span className={cx('font-semibold', left === 0 && 'text-deny')}>{text}</span>
        <span className="text-ink-muted">
          {words.credentials.expires} <time dateTime={expiresAt}>{clockText(expiresAt)}</time>
        </span>
      </p>
      <div
        role="meter"
        aria-label={words.credentials.timeLeft}
        aria-valuemin={0}
        aria-valuemax={secondsTotal}
        aria-valuenow={left}
        aria-valuetext={text}
        className="mt-1 h-2 overflow-hidden rounded-full border border-line-strong bg-sunken"
      >
        <div
          className="h-full bg-accent transition-[width] duration-(--motion-base)"
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
