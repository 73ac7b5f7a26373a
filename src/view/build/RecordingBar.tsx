import { Circle, Square } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import type { Recorded } from '../../content/lesson/authoring/keptRecording.ts';
import { takeFocus } from '../ui/takeFocus.ts';
import { useWords } from '../ui/words.ts';
import { stayInSection, type SectionName } from './BuildSection.tsx';
import { ActionList } from './ActionList.tsx';

interface RecordingBarProps {
  readonly what: Recorded;
  /** What was done so far, a line each. */
  readonly lines: readonly string[];
  readonly onStop: () => void;
  readonly onCancel: () => void;
}

/** A recording on its way: what was done so far, and how it ends. */
export function RecordingBar({ what, lines, onStop, onCancel }: RecordingBarProps) {
  const words = useWords().build.record;
  const section = SECTIONS[what];
  return (
    <div className="space-y-2 rounded-md border border-accent-line bg-accent-soft p-3">
      <p role="status" className="flex gap-2 text-sm font-semibold">
        <Circle aria-hidden size={18} className="shrink-0 fill-accent text-accent" />
        {words.going[what]}
      </p>
      {lines.length === 0 ? (
        <p className="text-sm">{words.nothing}</p>
      ) : (
        <ActionList label={words.soFar} lines={lines} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          ref={takeFocus}
          tone="primary"
          size="small"
          icon={Square}
          onClick={() => {
            stayInSection(section);
            onStop();
          }}
        >
          {words.stop}
        </Button>
        <Button
          size="small"
          onClick={() => {
            stayInSection(section);
            onCancel();
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

const SECTIONS: Readonly<Record<Recorded, SectionName>> = {
  solution: 'recording',
  wrongTurn: 'wrongTurns',
  begin: 'begin',
};
