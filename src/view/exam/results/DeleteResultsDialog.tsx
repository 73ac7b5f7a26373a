import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/words.ts';
import { WorldDialog } from '../../worlds/WorldDialog.tsx';

interface DeleteResultsDialogProps {
  readonly papers: number;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Asks before results go, and says what goes. */
export function DeleteResultsDialog({ papers, onDelete, onClose }: DeleteResultsDialogProps) {
  const words = useWords().exam.results.remove;
  return (
    <WorldDialog
      role="alertdialog"
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose} className="pointer-coarse:min-h-11">
            {words.cancel}
          </Button>
          <Button tone="primary" onClick={onDelete} className="pointer-coarse:min-h-11">
            {words.go}
          </Button>
        </>
      }
    >
      <p className="text-sm">{words.loses(papers)}</p>
      <p className="text-sm">{words.back}</p>
    </WorldDialog>
  );
}
