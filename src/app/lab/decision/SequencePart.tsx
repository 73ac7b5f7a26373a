import { useSelector } from '@xstate/react';
import { sequenceOf } from '../../../explain/sequence/sequence.ts';
import { SequenceReading } from '../../../view/decision/sequence/SequenceReading.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { namedCaller } from '../../readings/caller.ts';
import { callView } from '../../readings/callView.ts';
import { hostOf } from '../../readings/http/hostOf.ts';
import { refusalOf } from '../../readings/http/refusalOf.ts';
import { subjectMade, type Subject } from '../../readings/http/subject.ts';
import { earlierCalls } from '../../readings/sequence/earlier.ts';
import { sequenceView } from '../../readings/sequence/sequenceView.ts';
import type { ReadingProps } from './reading.ts';

/** Who sends what to whom, with the calls before that led here. */
export default function SequencePart({ subject, actors }: ReadingProps) {
  const words = useWords();
  const state = useSelector(actors.lab, ({ context }) => context.timeline.present);
  const viewOf = (of: Subject) => {
    const { asked, call, committed, world } = of;
    const { decision, response } = committed;
    const sequence = sequenceOf(
      { call, decision, response, refusal: refusalOf(call, decision) },
      words.locale,
    );
    return sequenceView(sequence, asked.call, hostOf(call), world, words);
  };
  const earlier = earlierCalls(subject.asked, state.calls).map((made) => {
    const { action, target, caller } = callView(
      made.asked,
      state.world,
      namedCaller(made.asked, state),
      words,
    );
    const title = words.lab.call.title(action, target?.name ?? null, caller.name);
    return {
      title: words.readings.sequence.earlierOne(title, made.at),
      sequence: viewOf(subjectMade(made, state.world)),
    };
  });
  return <SequenceReading sequence={viewOf(subject)} earlier={earlier} />;
}
