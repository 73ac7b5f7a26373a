import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';
import { NameField, type TitleProblem } from '../worlds/NameField.tsx';

interface RenameWorldProps {
  /** What it is called so far. */
  readonly title: string;
  /** What stands against the name, or null when it is done. */
  readonly onRename: (title: string) => TitleProblem | null;
  readonly onCancel: () => void;
}

/** Another name for a world, in its place in the list. */
export function RenameWorld({ title: before, onRename, onCancel }: RenameWorldProps) {
  const words = useWords().worlds;
  const [title, setTitle] = useState(before);
  const [problem, setProblem] = useState<TitleProblem | null>(null);
  return (
    <form
      noValidate
      className="flex flex-1 flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(onRename(title));
      }}
    >
      <div className="min-w-48 flex-1">
        <NameField
          focused
          label={words.own.rename(before)}
          value={title}
          problem={problem}
          onCancel={onCancel}
          onChange={(changed) => {
            setTitle(changed);
            setProblem(null);
          }}
        />
      </div>
      <div className="flex gap-2">
        <Button onClick={onCancel}>{words.name.cancel}</Button>
        <button type="submit" className={buttonClass({ tone: 'primary' })}>
          {words.name.save}
        </button>
      </div>
    </form>
  );
}
