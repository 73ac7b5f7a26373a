import { Hourglass } from 'lucide-react';
import { useId } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { clockText } from '../ui/clockText.ts';
import { useWords } from '../ui/words.ts';
import { EndItem } from './EndItem.tsx';
import { StripAxis } from './StripAxis.tsx';
import type { ClockView } from './clock.ts';

interface EndListProps {
  readonly view: ClockView;
  readonly onMove: (seconds: number) => void;
}

/** What the clock is going to end, by its time, each with its bar on one strip. */
export function EndList({ view: { clock, ends, more, strip }, onMove }: EndListProps) {
  const words = useWords().clockTool;
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading} className="min-w-0">
      <h3 id={heading} className="mb-2 text-sm font-semibold">
        {words.ends}
      </h3>
      {ends.length === 0 ? (
        <EmptyState icon={Hourglass} title={words.endsNone}>
          {words.endsNoneText}
        </EmptyState>
      ) : (
        <>
          <StripAxis
            strip={strip}
            label={words.strip(clockText(strip.from), clockText(strip.to), clockText(clock))}
          />
          <ul>
            {ends.map((end) => (
              <EndItem key={end.id} end={end} now={strip.now} onMove={onMove} />
            ))}
          </ul>
          {more > 0 && <p className="mt-2 text-sm text-ink-muted">{words.more(more)}</p>}
        </>
      )}
    </div>
  );
}
