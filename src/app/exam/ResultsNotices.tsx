import type { LoadFailure, SaveFailure } from '../../storage/save.ts';
import { ErrorNotice } from '../../view/ui/ErrorNotice.tsx';
import { PhraseText } from '../../view/ui/PhraseText.tsx';
import { useWords } from '../../view/ui/words.ts';
import { FileErrors } from '../../view/worlds/FileErrors.tsx';
import type { ImportFault } from './useImportResults.ts';

/** Why a file was not taken in: what is wrong with it, or why it could not be read. */
export function NothingImported({ fault }: { readonly fault: ImportFault }) {
  if (fault.kind === 'errors') return <FileErrors errors={fault.errors} />;
  return (
    <p role="alert" className="rounded-md border border-deny-line bg-deny-soft p-3 text-sm">
      <PhraseText phrase={fault.sentence} />
    </p>
  );
}

interface ResultsNoticeProps {
  readonly unread: LoadFailure | null;
  readonly failure: SaveFailure | null;
}

/** What is wrong with what this browser keeps of results. */
export function ResultsNotice({ unread, failure }: ResultsNoticeProps) {
  const { lab, exam } = useWords();
  const words = exam.results.file;
  if (failure) {
    return <ErrorNotice title={lab.save[failure.code]} where={words.notKept} whatToDo={words.notKeptToDo} />;
  }
  if (!unread) return null;
  return (
    <ErrorNotice
      title={words.unread}
      where={unread.code === 'denied' ? words.denied : words.putAside(unread.keptAs)}
      whatToDo={words.unreadToDo}
    />
  );
}
