import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import { WorldDialog } from '../worlds/WorldDialog.tsx';
import type { Done } from './course.ts';

interface StartOverDialogProps {
  /** Of the lesson; null for the whole course. */
  readonly title: string | null;
  /** What is lost with it. */
  readonly done: Done;
  readonly onStartOver: () => void;
  readonly onClose: () => void;
}

/** Asks before work goes, and says what goes. */
export function StartOverDialog({ title, done, onStartOver, onClose }: StartOverDialogProps) {
  const words = useWords().learn.startOver;
  return (
    <WorldDialog
      role="alertdialog"
      title={title === null ? words.allTitle : words.title(title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose} className="pointer-coarse:min-h-11">
            {words.cancel}
          </Button>
          <Button tone="primary" onClick={onStartOver} className="pointer-coarse:min-h-11">
            {words.go}
          </Button>
        </>
      }
    >
      <p className="text-sm">{words.loses(done.solved, done.hints)}</p>
      <p className="text-sm">{words.back}</p>
    </WorldDialog>
  );
}
