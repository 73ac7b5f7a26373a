import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';
import { NameField, type TitleProblem } from './NameField.tsx';
import { NotKept } from './NotKept.tsx';
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
  const [title, setTitle] = useState(suggested);
  const [problem, setProblem] = useState<TitleProblem | null>(null);
  const save = (): void => {
    const found = problemOf(title);
    setProblem(found);
    if (!found) onSave(title.trim());
  };
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
      <form
        id="save-as"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <NameField
          focused
          value={title}
          problem={problem}
          onChange={(changed) => {
            setTitle(changed);
            setProblem(null);
          }}
        />
      </form>
      {failure && <NotKept code={failure} onDownload={onDownload} />}
    </WorldDialog>
  );
}
