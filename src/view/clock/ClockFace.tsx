import { Pause, Play } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { Choices } from './Choices.tsx';

export interface ClockFaceProps {
  /** ISO 8601 in UTC. */
  readonly clock: string;
  readonly playing: boolean;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  /** Seconds of the lab that go by in a second. */
  readonly speed: number;
  readonly speeds: readonly number[];
  readonly onSpeed: (speed: number) => void;
  readonly stopsAtEnds: boolean;
  readonly onStopsAtEnds: (stops: boolean) => void;
  /** Why it stopped by itself; empty when it did not. */
  readonly stopped: string;
}

/** The time in large figures, with what lets it go by. */
export function ClockFace(props: ClockFaceProps) {
  const words = useWords().clockTool;
  const { clock, playing, speed, stopsAtEnds, stopped } = props;
  return (
    <div className="space-y-3">
      <p>
        <span className="block text-xs text-ink-muted">{words.now}</span>
        <time dateTime={clock} className="flex flex-wrap items-baseline gap-x-3 tabular-nums">
          <span className="text-display leading-none font-semibold">{clock.slice(11, 19)}</span>{' '}
          <span className="text-lg text-ink-muted">
            {clock.slice(0, 10)} {words.utc}
          </span>
        </time>
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          tone="primary"
          icon={playing ? Pause : Play}
          onClick={playing ? props.onPause : props.onPlay}
          className="min-w-28"
        >
          {playing ? words.pause : words.play}
        </Button>
        <Choices
          legend={words.speeds}
          choices={props.speeds.map((each) => ({ value: each, text: words.speed[each] ?? String(each) }))}
          chosen={speed}
          onChoose={props.onSpeed}
        />
      </div>
      <label className="flex min-h-6 items-center gap-2.5 text-sm pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={stopsAtEnds}
          onChange={({ target }) => props.onStopsAtEnds(target.checked)}
          className="size-4.5 shrink-0"
        />
        {words.stopsAtEnds}
      </label>
      <p className={cx('text-sm font-semibold text-stale', stopped === '' && 'hidden')}>{stopped}</p>
      <LiveRegion text={stopped} />
    </div>
  );
}
