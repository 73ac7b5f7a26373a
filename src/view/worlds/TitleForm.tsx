import { useState } from 'react';
import { NameField, type TitleProblem } from './NameField.tsx';

interface TitleFormProps {
  /** For the button outside it that submits it. */
  readonly id: string;
  /** The name that is offered. */
  readonly suggested: string;
  readonly problemOf: (title: string) => TitleProblem | null;
  /** A name that nothing stands against, without blanks at its ends. */
  readonly onName: (title: string) => void;
}

/** Asks for the name of a new world. */
export function TitleForm({ id, suggested, problemOf, onName }: TitleFormProps) {
  const [title, setTitle] = useState(suggested);
  const [problem, setProblem] = useState<TitleProblem | null>(null);
  return (
    <form
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = problemOf(title);
        setProblem(found);
        if (!found) onName(title.trim());
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
  );
}
