import { Hourglass } from 'lucide-react';
import { useMemo } from 'react';
import { CallChart } from '../../../view/charts/CallChart.tsx';
import { EmptyState } from '../../../view/ui/EmptyState.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { callChart, callEvents, callSentences, goTo } from '../../readings/charts/callChart.ts';
import type { LabActors } from '../actors.ts';
import { useSnapshot } from '../useSnapshot.ts';

/** The machine of the call in question: the same actor that moves the dot in Decision. */
export function CallChartPart({ actors: { call } }: { readonly actors: LabActors }) {
  const words = useWords();
  const snapshot = useSnapshot(call);
  const view = useMemo(() => snapshot && callChart(snapshot, words), [snapshot, words]);
  const sentences = useMemo(() => callSentences(words), [words]);
  if (!call || !snapshot || !view)
    return (
      <EmptyState icon={Hourglass} title={words.charts.call.none}>
        {words.charts.call.noneText}
      </EmptyState>
    );
  const events = callEvents(snapshot, words);
  return (
    <CallChart
      view={view}
      events={events}
      sentences={sentences}
      onGo={(state) => call.send(goTo(state))}
      onSend={(event) => call.send({ type: event as 'NEXT' | 'BACK' | 'RUN' | 'RESET' })}
    />
  );
}
