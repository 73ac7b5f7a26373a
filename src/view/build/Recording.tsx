import { Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import { Warning } from '../worlds/Warning.tsx';
import { ActionList } from './ActionList.tsx';
import { BuildSection } from './BuildSection.tsx';

interface RecordingProps {
  /** The solution as it was recorded, a line for each action. */
  readonly lines: readonly string[];
  /** The recording that is on its way; null while none is. */
  readonly going: ReactNode | null;
  /** What there is to say of the last one. */
  readonly said: 'worldEdited' | 'empty' | null;
  readonly locked: boolean;
  readonly onBegin: () => void;
}

/** The solution of a step: recorded, and recorded again. */
export function Recording({ lines, going, said, locked, onBegin }: RecordingProps) {
  const { build } = useWords();
  const words = build.record;
  return (
    <BuildSection name="recording" about={words.about}>
      {said && <Warning>{words[said]}</Warning>}
      {going ?? (
        <>
          {lines.length > 0 && <ActionList label={build.section.recording} lines={lines} />}
          <Button icon={Circle} size="small" disabled={locked} onClick={onBegin}>
            {lines.length > 0 ? words.again : words.begin}
          </Button>
        </>
      )}
    </BuildSection>
  );
}
