import type { Phrase } from '../../explain/phrase.ts';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import type { TitleProblem } from './NameField.tsx';
import { NotKept } from './NotKept.tsx';
import { TitleForm } from './TitleForm.tsx';
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
  return (
    <section aria-label={words.title} className="space-y-3 rounded-md border border-accent-line p-3">
      <h3 className="font-semibold">{words.title}</h3>
      <WorldContentsView contents={world.contents} />
      {world.notes.map((note, index) => (
        <p key={index} className="text-sm">
          <PhraseText phrase={note} />
        </p>
      ))}
      <TitleForm id={id} suggested={world.title} problemOf={problemOf} onName={onMake} />
      {world.failure && <NotKept code={world.failure} />}
    </section>
  );
}
