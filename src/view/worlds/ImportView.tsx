import { useId, useState } from 'react';
import type { Phrase } from '../../explain/phrase.ts';
import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import { FileErrors, type FileErrorView } from './FileErrors.tsx';
import { ImportedWorld, type ImportedWorldView } from './ImportedWorld.tsx';
import type { TitleProblem } from './NameField.tsx';
import { WorldDialog } from './WorldDialog.tsx';

/** How far an import has come. */
export type ImportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  /** In a sentence, or by everything that is wrong with the file. */
  | { readonly kind: 'fault'; readonly sentence: Phrase }
  | { readonly kind: 'errors'; readonly errors: readonly FileErrorView[] }
  | (ImportedWorldView & { readonly kind: 'read' });

interface ImportViewProps {
  readonly state: ImportState;
  readonly problemOf: (title: string) => TitleProblem | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  /** What was read is no longer what is meant. */
  readonly onAgain: () => void;
  readonly onMake: (title: string) => void;
  readonly onClose: () => void;
}

/** Takes in a file or a pasted text, says what is wrong with it or what is in it, and makes a new world of it. */
export function ImportView({ state, problemOf, onFiles, onText, onAgain, onMake, onClose }: ImportViewProps) {
  const all = useWords();
  const words = all.worlds.import;
  const [text, setText] = useState('');
  const id = useId();
  return (
    <WorldDialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          {state.kind === 'read' ? (
            <button type="submit" form={`${id}-form`} className={buttonClass({ tone: 'primary' })}>
              {words.make}
            </button>
          ) : (
            <Button tone="primary" onClick={() => onText(text)}>
              {words.read}
            </Button>
          )}
        </>
      }
    >
      <p className="text-sm">{words.about}</p>
      <FileButton several accept=".yaml,.yml,.json,application/json" onFiles={onFiles}>
        {words.choose}
      </FileButton>
      <div className="space-y-1">
        <label htmlFor={id} className="text-sm font-semibold">
          {words.paste}
        </label>
        <textarea
          id={id}
          value={text}
          rows={6}
          spellCheck={false}
          onChange={({ target }) => {
            setText(target.value);
            if (state.kind === 'read') onAgain();
          }}
          className="w-full rounded-md border border-line-strong bg-surface p-2.5 font-mono text-xs"
        />
      </div>
      {state.kind === 'reading' && <p role="status">{all.loading}</p>}
      {state.kind === 'fault' && (
        <p role="alert" className="rounded-md border border-deny-line bg-deny-soft p-3 text-sm">
          <PhraseText phrase={state.sentence} />
        </p>
      )}
      {state.kind === 'errors' && <FileErrors errors={state.errors} />}
      {state.kind === 'read' && (
        <ImportedWorld
          key={state.title}
          id={`${id}-form`}
          world={state}
          problemOf={problemOf}
          onMake={onMake}
        />
      )}
    </WorldDialog>
  );
}
