import { useEffect, useState } from 'react';
import type { History } from '../../content/exam/history.ts';
import { merged } from '../../content/exam/historyFile.ts';
import { envelopeText } from '../../storage/envelope.ts';
import { replaceAll, type Texts } from '../../storage/replace.ts';
import { load, type LoadFailure, type SaveFailure } from '../../storage/save.ts';
import { useWords } from '../../view/ui/words.ts';
import { browserStore } from '../browserStore.ts';
import { HISTORY, PAPER, SCHEDULE } from './examStore.ts';

interface KeptHistory {
  readonly history: History;
  /** Why what was kept could not be read; null when it could. */
  readonly unread: LoadFailure | null;
  /** Why something could not be done; null when it could. */
  readonly failure: SaveFailure | null;
  /** What has just been done; empty for nothing. */
  readonly said: string;
  /** Takes back what has just been done; null where nothing was. */
  readonly undo: (() => void) | null;
  readonly add: (file: History) => void;
  readonly removeAll: () => void;
}

/** The papers that were sat, and what is done with all of them; it follows what other tabs do. */
export function useHistory(): KeptHistory {
  const { exam, learn } = useWords();
  const words = exam.results;
  const [opened, setOpened] = useState(read);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [done, setDone] = useState<Done>({ said: '', before: null });
  useEffect(() => {
    const changed = (): void => setOpened(read());
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  }, []);

  const put = (texts: Texts, said: string, undoable = true): void => {
    const before = replaceAll(browserStore, texts);
    setFailure(before.ok ? null : before.error);
    if (!before.ok) return;
    setDone({ said, before: undoable ? before.value : null });
    setOpened(read());
  };
  const { said, before } = done;
  return {
    ...opened,
    failure,
    said,
    undo: before && (() => put(before, learn.progress.undone, false)),
    add: (file) => {
      const mine = read().history;
      const all = merged(mine, file);
      const added = all.length - mine.length;
      const text = envelopeText(HISTORY, all, null);
      put(
        added === 0 ? {} : { [HISTORY.key]: text },
        words.file.added(added, file.length - added),
        added > 0,
      );
    },
    removeAll: () => {
      const gone = Object.fromEntries([HISTORY, SCHEDULE, ...scoredPaper()].map(({ key }) => [key, null]));
      put(gone, words.remove.done(read().history.length));
    },
  };
}

interface Done {
  readonly said: string;
  readonly before: Texts | null;
}

function read(): Pick<KeptHistory, 'history' | 'unread'> {
  const kept = load(browserStore, HISTORY);
  return kept.ok ? { history: kept.value ?? [], unread: null } : { history: [], unread: kept.error };
}

/** A paper that is scored and still open would be added again when its page is opened. */
function scoredPaper(): readonly { readonly key: string }[] {
  const paper = load(browserStore, PAPER);
  return paper.ok && paper.value?.end ? [PAPER] : [];
}
