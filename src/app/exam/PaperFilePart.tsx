import { useState } from 'react';
import type { Progress } from '../../content/exam/progress.ts';
import { ErrorNotice } from '../../view/ui/ErrorNotice.tsx';
import { FileButton } from '../../view/ui/FileButton.tsx';
import { useWords } from '../../view/ui/words.ts';
import { readPaper } from './paperFile.ts';

/** Larger files are no papers, and are not even read. */
const MOST_BYTES = 1_000_000;

/** Goes on with a paper out of a file. */
export function PaperFilePart({ onOpen }: { readonly onOpen: (progress: Progress) => void }) {
  const words = useWords().exam.sitting.choose;
  const [wrong, setWrong] = useState<{ readonly name: string; readonly detail: string } | null>(null);
  const open = async (file: File): Promise<void> => {
    const read = file.size > MOST_BYTES ? null : readPaper(await file.text());
    if (read?.ok) onOpen(read.value);
    else setWrong({ name: file.name, detail: read ? read.error : words.fileLarge });
  };
  return (
    <div className="mt-8 space-y-3">
      {wrong && (
        <ErrorNotice
          title={words.fileWrong(wrong.name)}
          where={words.fileWhere(wrong.detail)}
          whatToDo={words.fileToDo}
        />
      )}
      <FileButton accept=".json,application/json" onFiles={([file]) => void (file && open(file))}>
        {words.file}
      </FileButton>
    </div>
  );
}
