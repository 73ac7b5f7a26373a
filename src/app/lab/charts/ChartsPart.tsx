import { useRef, useState } from 'react';
import { Button } from '../../../view/ui/Button.tsx';
import { useWords } from '../../../view/ui/words.ts';
import type { LabActors } from '../actors.ts';
import { useIsSeen } from '../useIsSeen.ts';
import { CallChartPart } from './CallChartPart.tsx';
import { IdentityChartPart } from './IdentityChartPart.tsx';

const CHARTS = ['call', 'identity'] as const;

/** The lab's own machines as statecharts: the call in question, and who one can be. */
export default function ChartsPart({ actors }: { readonly actors: LabActors }) {
  const words = useWords().charts;
  const [chart, setChart] = useState<(typeof CHARTS)[number]>('call');
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useIsSeen(place);
  return (
    <div ref={place} className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div role="group" aria-label={words.which} className="flex gap-1">
          {CHARTS.map((each) => (
            <Button
              key={each}
              size="small"
              tone={chart === each ? 'secondary' : 'quiet'}
              aria-pressed={chart === each}
              onClick={() => setChart(each)}
            >
              {words.of[each]}
            </Button>
          ))}
        </div>
        <p className="min-w-0 flex-1 basis-80 text-xs text-ink-muted">{words.about[chart]}</p>
      </div>
      {chart === 'call' ? (
        <CallChartPart actors={actors} />
      ) : (
        <IdentityChartPart actors={actors} isSeen={isSeen} />
      )}
    </div>
  );
}
