import { useState } from 'react';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import type { ImportState } from './ImportView.tsx';
import { NameField, type TitleProblem } from './NameField.tsx';
import { NotKept } from './NotKept.tsx';
import { WorldContentsView } from './WorldContentsView.tsx';

interface ImportedWorldProps {
  /** Of the form, for the button outside it that submits it. */
  readonly id: string;
  readonly state: ImportState & { readonly kind: 'read' };
  readonly problemOf: (title: string) => TitleProblem | null;
  readonly onMake: (title: string) => void;
}

/** What was read, and the name that it gets. */
export function ImportedWorld({ id, state, problemOf, onMake }: ImportedWorldProps) {
  const words = useWords().worlds.contents;
  const [title, setTitle] = useState(state.title);
  const [problem, setProblem] = useState<TitleProblem | null>(null);
  const make = (): void => {
    const found = problemOf(title);
    setProblem(found);
    if (!found) onMake(title.trim());
  };
  return (
    <section aria-label={words.title} className="space-y-3 rounded-md border border-accent-line p-3">
      <h3 className="font-semibold">{words.title}</h3>
      <WorldContentsView contents={state.contents} />
      {state.notes.map((note, index) => (
        <p key={index} className="text-sm">
          <PhraseText phrase={note} />
        </p>
      ))}
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make();
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
      {state.failure && <NotKept code={state.failure} />}
    </section>
  );
}
