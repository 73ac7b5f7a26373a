import { clockText } from '../ui/clockText.ts';
import { cx } from '../ui/cx.ts';
import { Meter } from '../ui/Meter.tsx';
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
  const text = left > 0 ? words.credentials.left(left) : words.credentials.expired;
  return (
    <div className="mt-3">
      <p className="flex flex-wrap justify-between gap-x-3 text-sm">
        <span className={cx('font-semibold', left === 0 && 'text-deny')}>{text}</span>
        <span className="text-ink-muted">
          {words.credentials.expires} <time dateTime={expiresAt}>{clockText(expiresAt)}</time>
        </span>
      </p>
      <Meter label={words.credentials.timeLeft} value={left} max={secondsTotal} text={text} />
    </div>
  );
}
