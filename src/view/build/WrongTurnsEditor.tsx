import { Circle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';
import { Warning } from '../worlds/Warning.tsx';
import { ActionList } from './ActionList.tsx';
import { BuildSection, stayInSection } from './BuildSection.tsx';

/** A wrong turn: what is done, a line each, and how it ends. */
export interface EditedTurn {
  readonly title: string;
  readonly lines: readonly string[];
  readonly ends: string;
}

interface WrongTurnsEditorProps {
  readonly turns: readonly EditedTurn[];
  /** The recording that is on its way; null while none is. */
  readonly going: ReactNode | null;
  /** What there is to say of the last recording. */
  readonly said: 'noEnd' | 'empty' | 'worldEdited' | null;
  readonly locked: boolean;
  readonly onRecord: () => void;
  readonly onName: (at: number, title: string) => void;
  readonly onRemove: (at: number) => void;
}

/** What learners do instead of the solution. */
export function WrongTurnsEditor({ turns, going, said, locked, ...on }: WrongTurnsEditorProps) {
  const { record, wrongTurns: words } = useWords().build;
  return (
    <BuildSection name="wrongTurns" about={words.about}>
      {turns.map(({ title, lines, ends }, index) => (
        <div key={index} className="space-y-2 rounded-md border border-line bg-surface p-3">
          <div className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <TextField label={words.name} value={title} onChange={(text) => on.onName(index, text)} />
            </div>
            <IconButton
              icon={X}
              label={words.remove(title)}
              onClick={() => {
                stayInSection('wrongTurns');
                on.onRemove(index);
              }}
            />
          </div>
          <ActionList label={title} lines={lines} />
          <p className="text-sm text-ink-muted">{ends}</p>
        </div>
      ))}
      {said && <Warning>{said === 'noEnd' ? words.noEnd : record[said]}</Warning>}
      {going ?? (
        <Button icon={Circle} size="small" disabled={locked} onClick={on.onRecord}>
          {words.record}
        </Button>
      )}
    </BuildSection>
  );
}
