import type { Progress } from '../../content/exam/progress.ts';
import type { LoadFailure, SaveFailure } from '../../storage/save.ts';
import { Button } from '../../view/ui/Button.tsx';
import { ErrorNotice } from '../../view/ui/ErrorNotice.tsx';
import { useWords } from '../../view/ui/words.ts';
import { download } from '../download.ts';
import { SaveNotices } from '../lab/SaveNotices.tsx';
import { paperText } from './paperFile.ts';

interface ExamNoticesProps {
  readonly unread: LoadFailure | null;
  readonly unkept: SaveFailure | null;
  readonly cleared: boolean;
  readonly progress: Progress | null;
}

/** What somebody at a paper must know about what is saved of it. */
export function ExamNotices({ unread, unkept, cleared, progress }: ExamNoticesProps) {
  const words = useWords().exam.sitting.save;
  return (
    <div className="mb-5 space-y-3 empty:hidden">
      <SaveNotices load={unkept ? null : unread} save={null} />
      {unkept && progress && (
        <ErrorNotice title={words[unkept.code]} where={words.where} whatToDo={words.toDo}>
          <Button onClick={() => download(words.file, paperText(progress))}>{words.export}</Button>
        </ErrorNotice>
      )}
      {cleared && !unkept && (
        <ErrorNotice title={words.cleared} where={words.clearedWhere} whatToDo={words.clearedToDo} />
      )}
    </div>
  );
}
