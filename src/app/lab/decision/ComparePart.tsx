import { useSelector } from '@xstate/react';
import { Columns2, Hourglass } from 'lucide-react';
import { useState } from 'react';
import { ComparePicker } from '../../../view/decision/compare/ComparePicker.tsx';
import { CompareReading } from '../../../view/decision/compare/CompareReading.tsx';
import { EmptyState } from '../../../view/ui/EmptyState.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { callerArn } from '../../readings/caller.ts';
import { callTitles } from '../../readings/callView.ts';
import { comparables } from '../../readings/compare/comparables.ts';
import { compareView } from '../../readings/compare/compareView.ts';
import type { ReadingProps } from './reading.ts';

/** The call in question beside any other: one of those offered, or one that was made. */
export default function ComparePart({ subject, actors, offered }: ReadingProps) {
  const words = useWords();
  const state = useSelector(actors.lab, ({ context }) => context.timeline.present);
  const [chosen, setChosen] = useState<string | null>(null);
  const { compare } = words.readings;
  const { asked, world, committed } = subject;
  const others = comparables(asked, offered, state, world, words);
  const other =
    others.find(({ id }) => id === chosen) ?? others.find(({ compared }) => compared() !== null) ?? others[0];
  if (!other) {
    return (
      <EmptyState icon={Columns2} title={compare.none}>
        {compare.noneText}
      </EmptyState>
    );
  }
  const compared = other.compared();
  const one = {
    asked,
    title: callTitles([asked], state, words)[0] ?? asked.call,
    caller: callerArn(asked, state),
    at: world.clock,
    decision: committed.decision,
  };
  const group = (made: boolean) => others.filter((each) => each.made === made);
  return (
    <div className="space-y-4">
      <ComparePicker
        groups={[
          { title: compare.offered, calls: group(false) },
          { title: compare.made, calls: group(true) },
        ]}
        chosen={other.id}
        onChoose={setChosen}
      />
      {compared ? (
        <CompareReading {...compareView(one, compared, words)} />
      ) : (
        <EmptyState icon={Hourglass} title={compare.noCredentials}>
          {compare.noCredentialsText}
        </EmptyState>
      )}
    </div>
  );
}
