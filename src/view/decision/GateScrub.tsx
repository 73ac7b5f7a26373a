import { useWords } from '../ui/words.ts';

export interface GateScrubProps {
  /** Places passed, from 0: before the first gate. */
  readonly at: number;
  readonly last: number;
  /** Where the dot stands, in words. */
  readonly text: string;
  readonly onMove: (at: number) => void;
}

/** A slider that moves the dot along the path: by dragging, arrow keys, Home and End. */
export function GateScrub({ at, last, text, onMove }: GateScrubProps) {
  const words = useWords().readings.path;
  return (
    <div className="mt-2">
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={words.scrub}
        aria-valuetext={text}
        onChange={(event) => onMove(Number(event.target.value))}
        className="block h-6 w-full cursor-pointer accent-accent pointer-coarse:h-11"
      />
      <p aria-hidden className="text-xs text-ink-muted">
        {text}
      </p>
    </div>
  );
}
