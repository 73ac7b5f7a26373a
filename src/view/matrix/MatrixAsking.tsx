import { Play, Square } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Status.tsx';
import { useWords } from '../ui/words.ts';

export interface MatrixAskingProps {
  /** Pairs of principal and role. */
  readonly asked: number;
  readonly of: number;
  readonly onStop: () => void;
}

/** How far the answers are, where there are many to work out; the page can be used meanwhile. */
export function MatrixAsking({ asked, of, onStop }: MatrixAskingProps) {
  const words = useWords().matrix.asking;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <div
        role="progressbar"
        aria-label={words.name}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={asked}
        aria-valuetext={words.progress(asked, of)}
        className="h-2 w-40 max-w-full overflow-hidden rounded-full bg-neutral-soft"
      >
        <div className="h-full bg-accent" style={{ width: `${of === 0 ? 0 : (100 * asked) / of}%` }} />
      </div>
      <p className="text-ink-muted tabular-nums">{words.progress(asked, of)}</p>
      <Button size="small" icon={Square} className="pointer-coarse:min-h-11" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}

/** Says that working out was left off, and goes on with it. */
export function MatrixLeftOff({ onGoOn }: { readonly onGoOn: () => void }) {
  const words = useWords().matrix.asking;
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <Status kind="stale" />
      <p>{words.leftOff}</p>
      <Button size="small" icon={Play} className="pointer-coarse:min-h-11" onClick={onGoOn}>
        {words.goOn}
      </Button>
    </div>
  );
}
