import { Undo2 } from 'lucide-react';
import { DiffView } from '../lesson/DiffView.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';

interface PolicyChangesProps {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly onTakeBack: () => void;
}

/** What a draft that AWS would not take changes, and the way back to what was saved. */
export function PolicyChanges({ title, before, after, onTakeBack }: PolicyChangesProps) {
  const words = useWords().policyEditor;
  return (
    <div className="mt-2 space-y-2">
      {after.length <= MOST_COMPARED && (
        <Disclosure summary={words.changes}>
          <DiffView title={title} before={before} after={after} />
        </Disclosure>
      )}
      <Button size="small" icon={Undo2} onClick={onTakeBack}>
        {words.takeBack}
      </Button>
    </div>
  );
}

/** Comparing takes lines times lines: beyond this nobody would read it either. */
const MOST_COMPARED = 60_000;
