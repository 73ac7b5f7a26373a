import type { ReactNode } from 'react';
import { useWords } from '../../ui/words.ts';
import { FocusedHeading } from './FocusedHeading.tsx';

export interface ScoreProps {
  readonly right: number;
  /** Items that count. */
  readonly of: number;
  /** Seconds from the beginning to the end. */
  readonly seconds: number;
  readonly timedOut: boolean;
  /** What to do next. */
  readonly children: ReactNode;
}

/** What a paper came to. */
export function Score({ right, of, seconds, timedOut, children }: ScoreProps) {
  const words = useWords().exam.sitting.score;
  return (
    <section aria-labelledby="score" className="rounded-lg border border-line bg-surface p-5 shadow-card">
      <FocusedHeading id="score" className="font-semibold">
        {words.title}
      </FocusedHeading>
      {of === 0 ? (
        <p className="mt-2">{words.nothing}</p>
      ) : (
        <>
          <p className="mt-1 flex flex-wrap items-baseline gap-x-4">
            <span className="text-display leading-tight font-extrabold tracking-tight tabular-nums">
              {words.percent(Math.round((right / of) * 100))}
            </span>
            <span className="text-lg font-semibold">{words.share(right, of)}</span>
          </p>
          <p className="mt-2">
            {timedOut && <strong className="font-semibold">{words.timedOut} </strong>}
            {words.took(Math.round(seconds))}
          </p>
          <p className="mt-2 max-w-prose text-sm text-ink-muted">{words.raw}</p>
        </>
      )}
      <div className="mt-5 flex flex-wrap gap-2">{children}</div>
    </section>
  );
}
