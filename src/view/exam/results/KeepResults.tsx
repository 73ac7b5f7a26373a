import { Download, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useWords } from '../../ui/words.ts';
import { ResultsSection } from './ResultsSection.tsx';

interface KeepResultsProps {
  /** Whether there are any. */
  readonly any: boolean;
  readonly onJson: () => void;
  readonly onCsv: () => void;
  readonly onImport: (file: File) => void;
  readonly onDelete: () => void;
  /** What went wrong. */
  readonly notice: ReactNode;
}

/** What can be done with results as a whole. */
export function KeepResults({ any, onJson, onCsv, onImport, onDelete, notice }: KeepResultsProps) {
  const words = useWords().exam.results.file;
  return (
    <ResultsSection title={words.title} about={words.about}>
      <div className="flex flex-wrap gap-2">
        {any && (
          <>
            <Button icon={Download} onClick={onJson} className="pointer-coarse:min-h-11">
              {words.json}
            </Button>
            <Button icon={Download} onClick={onCsv} className="pointer-coarse:min-h-11">
              {words.csv}
            </Button>
          </>
        )}
        <FileButton accept=".json,application/json" onFiles={([file]) => file && onImport(file)}>
          {words.import}
        </FileButton>
        {any && (
          <Button tone="quiet" icon={Trash2} onClick={onDelete} className="pointer-coarse:min-h-11">
            {words.delete}
          </Button>
        )}
      </div>
      <div className="mt-4 empty:hidden">{notice}</div>
    </ResultsSection>
  );
}
