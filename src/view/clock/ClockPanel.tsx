import { ClockFace, type ClockFaceProps } from './ClockFace.tsx';
import { EndList } from './EndList.tsx';
import { Jumps, type JumpsProps } from './Jumps.tsx';
import type { ClockView } from './clock.ts';

interface ClockPanelProps {
  readonly view: ClockView;
  readonly play: Omit<ClockFaceProps, 'clock'>;
  readonly jumps: Omit<JumpsProps, 'clock'>;
  /** Moves the clock on by seconds. */
  readonly onMove: (seconds: number) => void;
}

/** The lab's time: letting it go by, jumping on, and what it ends. */
export function ClockPanel({ view, play, jumps, onMove }: ClockPanelProps) {
  return (
    <div className="@container">
      <div className="grid grid-cols-1 gap-x-8 gap-y-5 @3xl:grid-cols-[minmax(17rem,22rem)_minmax(0,1fr)]">
        <div className="space-y-4">
          <ClockFace clock={view.clock} {...play} />
          <Jumps clock={view.clock} {...jumps} />
        </div>
        <EndList view={view} onMove={onMove} />
      </div>
    </div>
  );
}
