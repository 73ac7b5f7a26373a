import { useActorRef, useSelector } from '@xstate/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { isoDuration } from '../../../lib/isoDuration.ts';
import { clockMachine, SPEEDS } from '../../../machines/clock/machine.ts';
import { ClockPanel } from '../../../view/clock/ClockPanel.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { clockView } from '../../readings/clock/clockView.ts';
import { jumpBy, jumpTo } from '../../readings/clock/jump.ts';
import type { LabActors } from '../actors.ts';
import { usePauseOutOfSight } from './usePauseOutOfSight.ts';

/** The lab's clock: playing, jumping, and what it is going to end. */
export default function ClockPart({ actors: { lab } }: { readonly actors: LabActors }) {
  const words = useWords();
  const clock = useActorRef(clockMachine, { input: { lab } });
  usePauseOutOfSight(clock);
  const playing = useSelector(clock, (snapshot) => snapshot.matches('playing'));
  const { speed, stopsAtEnds, stopped } = useSelector(clock, ({ context }) => context);
  const { timeline, asked } = useDeferredValue(useSelector(lab, ({ context }) => context));
  const [jumpedTo, setJumpedTo] = useState('');
  const view = useMemo(() => clockView(timeline.present, asked, words), [timeline.present, asked, words]);
  const present = () => lab.getSnapshot().context.timeline.present.world;
  const jump = (duration: string): null => {
    lab.send({ type: 'ADVANCE', duration });
    setJumpedTo(present().clock);
    return null;
  };
  const tell = words.clockTool;
  const ended = view.ends.findLast(({ at }) => at === view.clock)?.name ?? (asked.token ? tell.token : null);
  const stoppedText = (): string => {
    if (stopped === null) return '';
    if (stopped !== 'end') return tell.stopped[stopped];
    return ended === null ? '' : tell.stopped.end(ended);
  };
  return (
    <ClockPanel
      view={view}
      play={{
        playing,
        speed,
        speeds: SPEEDS,
        stopsAtEnds,
        stopped: stoppedText(),
        onPlay: () => clock.send({ type: 'PLAY' }),
        onPause: () => clock.send({ type: 'PAUSE' }),
        onSpeed: (chosen) => {
          const known = SPEEDS.find((each) => each === chosen);
          if (known) clock.send({ type: 'SET_SPEED', speed: known });
        },
        onStopsAtEnds: (stops) => clock.send({ type: 'SET_STOPS', stopsAtEnds: stops }),
      }}
      jumps={{
        onJump: jump,
        onDuration: (typed) => {
          const read = jumpBy(present(), typed);
          return read.ok ? jump(read.value) : read.error;
        },
        onTime: (typed) => {
          const read = jumpTo(present(), typed);
          return read.ok ? jump(read.value) : read.error;
        },
        jumpedTo,
      }}
      onMove={(seconds) => jump(isoDuration(seconds))}
    />
  );
}
