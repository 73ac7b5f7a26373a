import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';

interface UndoBarProps {
  /** What has just been done; empty for nothing. */
  readonly said: string;
  /** Leads back; null where nothing can be taken back. */
  readonly onUndo: (() => void) | null;
}

/** Says what was done, in sight wherever one is on the page, and takes it back. */
export function UndoBar({ said, onUndo }: UndoBarProps) {
  const words = useWords().learn.progress;
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with what it was about, and the dialog that stood over the page as well.
  useEffect(() => button.current?.focus(), [said]);
  return (
    <>
      <LiveRegion text={said} />
      {onUndo && (
        <div
          key={said}
          className="sticky bottom-3 z-10 mt-4 flex flex-wrap items-center justify-between gap-2 rounded-md border border-line-strong bg-raised px-3 py-2 text-sm shadow-raised"
        >
          <span className="min-w-0 wrap-anywhere">{said}</span>
          <Button ref={button} size="small" icon={Undo2} onClick={onUndo} className="pointer-coarse:min-h-11">
            {words.undo}
          </Button>
        </div>
      )}
    </>
  );
}
