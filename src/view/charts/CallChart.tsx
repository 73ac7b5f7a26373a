import { Disclosure } from '../ui/Disclosure.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { Chart } from './Chart.tsx';
import type { ChartView } from './chart.ts';
import { inRow } from './inRow.ts';
import { EventButtons, type EventView } from './EventButtons.tsx';

interface CallChartProps {
  readonly view: ChartView;
  readonly events: readonly EventView[];
  /** The machine, a sentence for each transition. */
  readonly sentences: readonly string[];
  readonly onGo: (state: string) => void;
  readonly onSend: (event: string) => void;
}

const SIZE = { width: 118, height: 54, above: 36, between: 28 };

/** The machine that a call runs in, with its events. */
export function CallChart({ view, events, sentences, onGo, onSend }: CallChartProps) {
  const words = useWords().charts;
  const stands = words.call.stands(view.nodes.find(({ active }) => active)?.title ?? '');
  return (
    <div className="space-y-4">
      <Chart label={words.call.chart} view={view} size={SIZE} layout={inRow} onPress={onGo} />
      <EventButtons events={events} onSend={onSend} />
      <p className="text-xs text-ink-muted">
        {words.call.itself}: <code className="inline-code">INPUT</code>, {words.call.input}.
      </p>
      <LiveRegion text={stands} />
      <Disclosure summary={words.inWords}>
        <p className="mt-1 text-sm font-semibold">{stands}</p>
        <ul className="mt-1 list-disc space-y-0.5 ps-5 text-sm">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
