import { useState } from 'react';
import { err, ok, type Result } from '../../lib/result.ts';
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
    const read = file.size > MOST_BYTES ? err(words.fileLarge) : await textOf(file);
    const paper = read.ok ? readPaper(read.value) : read;
    if (paper.ok) onOpen(paper.value);
    else setWrong({ name: file.name, detail: paper.error });
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

/** A file that has gone meanwhile cannot be read. */
async function textOf(file: File): Promise<Result<string, string>> {
  try {
    return ok(await file.text());
  } catch (fault) {
    return err(String(fault));
  }
}
