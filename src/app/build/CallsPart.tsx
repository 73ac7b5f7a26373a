import { useSelector } from '@xstate/react';
import { callFile } from '../../content/lesson/authoring/recording.ts';
import { sameJson } from '../../lib/sameJson.ts';
import { CallList } from '../../view/build/CallList.tsx';
import { useWords } from '../../view/ui/words.ts';
import { callLines } from '../readings/build/lines.ts';
import type { StepPieceProps } from './step.ts';

/** The calls that the step offers. */
export function CallsPart({ actors, step: { calls }, start, set }: StepPieceProps) {
  const words = useWords();
  const question = callFile(useSelector(actors.lab, ({ context }) => context.asked));
  const isNew = question !== null && !calls.some((call) => sameJson(call, question));
  return (
    <CallList
      titles={callLines(calls, start, words)}
      onFirst={(at) => {
        const first = calls[at];
        if (first) set({ calls: [first, ...calls.filter((_, index) => index !== at)] }, `calls/first/${at}`);
      }}
      onRemove={(at) => set({ calls: calls.filter((_, index) => index !== at) }, 'calls/remove')}
      onOffer={isNew ? () => set({ calls: [...calls, question] }, 'calls/add') : null}
    />
  );
}
