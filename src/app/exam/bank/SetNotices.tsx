import type { LoadFailure, SaveFailure } from '../../../storage/save.ts';
import { ErrorNotice } from '../../../view/ui/ErrorNotice.tsx';
import { useWords } from '../../../view/ui/words.ts';

interface SetNoticesProps {
  readonly unkept: SaveFailure | null;
  readonly unread: LoadFailure | null;
}

/** What went wrong with keeping sets, and with reading those that were kept. */
export function SetNotices({ unkept, unread }: SetNoticesProps) {
  const words = useWords().exam.bank.sets;
  if (!unkept && !unread) return null;
  return (
    <div className="mb-6 space-y-3">
      {unread && (
        <ErrorNotice
          title={words.unread}
          where={words.unreadWhere(unread.code === 'denied' ? null : unread.keptAs)}
          whatToDo={words.unreadToDo}
        />
      )}
      {unkept && (
        <ErrorNotice title={words.notKept[unkept.code]} where={words.where} whatToDo={words.whatToDo} />
      )}
    </div>
  );
}
