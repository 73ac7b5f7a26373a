import { useState } from 'react';
import type { Phrase } from '../../explain/phrase.ts';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import { NameField, type TitleProblem } from './NameField.tsx';
import { NotKept } from './NotKept.tsx';
import { WorldContentsView, type WorldContents } from './WorldContentsView.tsx';

/** A world that was read, before it is made. */
export interface ImportedWorldView {
  /** The name that is offered for it. */
  readonly title: string;
  readonly contents: WorldContents;
  readonly notes: readonly Phrase[];
  /** Why it could not be kept. */
  readonly failure: 'denied' | 'full' | null;
}

interface ImportedWorldProps {
  /** Of the form, for the button outside it that submits it. */
  readonly id: string;
  readonly world: ImportedWorldView;
  readonly problemOf: (title: string) => TitleProblem | null;
  readonly onMake: (title: string) => void;
}

/** What was read, and the name that it gets. */
export function ImportedWorld({ id, world, problemOf, onMake }: ImportedWorldProps) {
  const words = useWords().worlds.contents;
  const [title, setTitle] = useState(world.title);
  const [problem, setProblem] = useState<TitleProblem | null>(null);
  const make = (): void => {
    const found = problemOf(title);
    setProblem(found);
    if (!found) onMake(title.trim());
  };
  return (
    <section aria-label={words.title} className="space-y-3 rounded-md border border-accent-line p-3">
      <h3 className="font-semibold">{words.title}</h3>
      <WorldContentsView contents={world.contents} />
      {world.notes.map((note, index) => (
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
      {world.failure && <NotKept code={world.failure} />}
    </section>
  );
}
