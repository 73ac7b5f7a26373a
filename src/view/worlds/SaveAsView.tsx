import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';
import type { TitleProblem } from './NameField.tsx';
import { NotKept } from './NotKept.tsx';
import { TitleForm } from './TitleForm.tsx';
import { WorldDialog } from './WorldDialog.tsx';

interface SaveAsViewProps {
  readonly suggested: string;
  readonly problemOf: (title: string) => TitleProblem | null;
  /** Why it could not be kept the last time. */
  readonly failure: 'denied' | 'full' | null;
  readonly onDownload: () => void;
  readonly onSave: (title: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name under which a world is saved. */
export function SaveAsView({ suggested, problemOf, failure, onDownload, onSave, onClose }: SaveAsViewProps) {
  const { saveAs: words, name } = useWords().worlds;
  return (
    <WorldDialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{name.cancel}</Button>
          <button type="submit" form="save-as" className={buttonClass({ tone: 'primary' })}>
            {words.submit}
          </button>
        </>
      }
    >
      <p className="text-sm">{words.about}</p>
      <TitleForm id="save-as" suggested={suggested} problemOf={problemOf} onName={onSave} />
      {failure && <NotKept code={failure} onDownload={onDownload} />}
    </WorldDialog>
  );
}
