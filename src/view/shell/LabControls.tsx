import { Clock, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { clockText } from '../ui/clockText.ts';
import { useWords } from '../ui/words.ts';

export interface LabControlsProps {
  /** What would be undone, in a few words; null: nothing to undo. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The lab's time, ISO 8601 in UTC. */
  readonly clock: string;
  /** Moves the clock on by an hour. */
  readonly onAdvance: () => void;
  /** Beside undo and redo. */
  readonly children?: ReactNode;
}

/** Undo, redo and the lab's clock. */
export function LabControls({ undo, redo, onUndo, onRedo, clock, onAdvance, children }: LabControlsProps) {
  const words = useWords();
  return (
    <>
      <div className="flex">
        <Button
          tone="quiet"
          size="small"
          icon={Undo2}
          disabled={undo === null}
          onClick={onUndo}
          title={undo ?? words.timeline.nothingToUndo}
          aria-label={named(words.timeline.undo, undo)}
        >
          <span className="max-lg:hidden">{words.timeline.undo}</span>
        </Button>
        <Button
          tone="quiet"
          size="small"
          icon={Redo2}
          disabled={redo === null}
          onClick={onRedo}
          title={redo ?? words.timeline.nothingToRedo}
          aria-label={named(words.timeline.redo, redo)}
        >
          <span className="max-lg:hidden">{words.timeline.redo}</span>
        </Button>
        {children}
      </div>
      <div role="group" aria-label={words.clock.name} className="flex items-center gap-2 max-md:ms-auto">
        <Clock aria-hidden size={16} className="shrink-0 text-ink-muted max-md:hidden" />
        <time dateTime={clock} className="text-xs whitespace-nowrap tabular-nums">
          {clockText(clock)}
        </time>
        <Button
          size="small"
          className="whitespace-nowrap"
          onClick={onAdvance}
          aria-label={words.clock.advance}
        >
          {words.clock.advanceShort}
        </Button>
      </div>
    </>
  );
}

/** A button's name with what it is about to do, in one piece. */
const named = (what: string, change: string | null): string =>
  change === null ? what : `${what}: ${change}`;
