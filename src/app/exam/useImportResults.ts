import { useState } from 'react';
import type { History } from '../../content/exam/history.ts';
import { readHistory } from '../../content/exam/historyFile.ts';
import type { Phrase } from '../../explain/phrase.ts';
import { useWords } from '../../view/ui/words.ts';
import type { FileErrorView } from '../../view/worlds/FileErrors.tsx';

export type ImportFault =
  | { readonly kind: 'sentence'; readonly sentence: Phrase }
  | { readonly kind: 'errors'; readonly errors: readonly FileErrorView[] };

interface ImportResults {
  /** Why the last file was not taken in; null when it was. */
  readonly fault: ImportFault | null;
  readonly open: (file: File) => Promise<void>;
}

/** Larger files are not even read. */
const MOST_BYTES = 10_000_000;

/** Takes results out of a file. @param onRead is given what a file holds that is whole */
export function useImportResults(onRead: (history: History) => void): ImportResults {
  const words = useWords().exam.results.file;
  const [fault, setFault] = useState<ImportFault | null>(null);
  const open = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      setFault({ kind: 'sentence', sentence: words.tooLarge(file.name) });
      return;
    }
    try {
      const read = readHistory(await file.text());
      setFault(
        read.ok
          ? null
          : { kind: 'errors', errors: read.error.map((error) => ({ ...error, file: file.name })) },
      );
      if (read.ok) onRead(read.value);
    } catch {
      setFault({ kind: 'sentence', sentence: words.unreadable(file.name) });
    }
  };
  return { fault, open };
}
