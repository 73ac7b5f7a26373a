import { Hourglass, TimerOff } from 'lucide-react';
import { clockText } from '../ui/clockText.ts';
import { useWords } from '../ui/words.ts';

/** A moment in a token, and where the lab's clock stands to it. */
export interface TimeView {
  readonly name: string;
  readonly kind: 'end' | 'begin' | 'made';
  /** ISO 8601 in UTC; null for what is no moment. */
  readonly at: string | null;
  /** From the clock to then: negative when it is past. */
  readonly seconds: number;
}

/** The times of a token in words: what is over, what is to come. */
export function TimeList({ times }: { readonly times: readonly TimeView[] }) {
  const words = useWords().tokensTool.times;
  return (
    <div role="group" aria-label={words.title} className="space-y-1 text-sm">
      <p className="text-xs font-semibold text-ink-muted">{words.title}</p>
      {times.length === 0 && <p className="text-xs text-ink-muted">{words.none}</p>}
      <ul className="space-y-0.5">
        {times.map((time) => {
          const off = isOff(time);
          const Icon = off ? TimerOff : Hourglass;
          return (
            <li key={time.name} className="flex flex-wrap items-center gap-x-2 text-xs">
              <Icon aria-hidden size={14} className={off ? 'text-deny' : 'text-ink-muted'} />
              <code className="inline-code">{time.name}</code>
              {time.at === null ? (
                <span className="font-semibold text-deny">{words.notMoment}</span>
              ) : (
                <>
                  <span className={off ? 'font-semibold text-deny' : 'font-semibold'}>
                    {words.line(time.kind, time.seconds)}
                  </span>
                  <span className="text-ink-muted">{clockText(time.at)}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Whether a time stands in the way now, by itself: over, or yet to come. Whether STS minds is another matter. */
const isOff = ({ at, kind, seconds }: TimeView): boolean =>
  at === null || (kind === 'end' ? seconds <= 0 : seconds > 0);
