import type { Phrase } from '../../explain/phrase.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import { FileErrors, type FileErrorView } from '../worlds/FileErrors.tsx';
import { WorldDialog } from '../worlds/WorldDialog.tsx';
import { SaveChoice, type SaveChoiceView } from './SaveChoice.tsx';

/** How far an import has come. */
export type ImportProgressState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'fault'; readonly sentence: Phrase }
  | { readonly kind: 'errors'; readonly errors: readonly FileErrorView[] }
  | {
      readonly kind: 'read';
      readonly saves: readonly SaveChoiceView[];
      /** Ids in the file that are no lessons of this lab. */
      readonly unknown: readonly string[];
      /** Why it could not be kept. */
      readonly failure: 'denied' | 'full' | null;
    };

interface ImportProgressViewProps {
  readonly state: ImportProgressState;
  readonly onFile: (file: File) => void;
  readonly onChoose: (lesson: string, choice: 'mine' | 'file') => void;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Takes in a file of progress: says what is wrong with it or what is in it, and asks for each lesson which to keep. */
export function ImportProgressView({ state, onFile, onChoose, onTake, onClose }: ImportProgressViewProps) {
  const words = useWords().learn.file;
  const taken =
    state.kind === 'read' ? state.saves.filter(({ same, choice }) => !same && choice === 'file').length : 0;
  return (
    <WorldDialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose} className="pointer-coarse:min-h-11">
            {words.cancel}
          </Button>
          {state.kind === 'read' && (
            <Button
              tone="primary"
              disabled={taken === 0}
              onClick={onTake}
              className="pointer-coarse:min-h-11"
            >
              {words.take(taken)}
            </Button>
          )}
        </>
      }
    >
      <p className="text-sm">{words.about}</p>
      <FileButton accept=".json,application/json" onFiles={([file]) => file && onFile(file)}>
        {words.choose}
      </FileButton>
      {state.kind === 'fault' && (
        <p role="alert" className="rounded-md border border-deny-line bg-deny-soft p-3 text-sm">
          <PhraseText phrase={state.sentence} />
        </p>
      )}
      {state.kind === 'errors' && <FileErrors errors={state.errors} />}
      {state.kind === 'read' && (
        <section aria-label={words.found} className="space-y-3 rounded-md border border-accent-line p-3">
          <h3 className="font-semibold">{words.found}</h3>
          {state.saves.map((save) => (
            <SaveChoice key={save.lesson} save={save} onChoose={(choice) => onChoose(save.lesson, choice)} />
          ))}
          {state.unknown.map((lesson) => (
            <p key={lesson} className="text-sm">
              <PhraseText phrase={words.unknown(lesson)} />
            </p>
          ))}
        </section>
      )}
      {state.kind === 'read' && state.failure && <NotTaken code={state.failure} />}
    </WorldDialog>
  );
}

function NotTaken({ code }: { readonly code: 'denied' | 'full' }) {
  const { lab, learn } = useWords();
  return <ErrorNotice title={lab.save[code]} where={learn.file.notKept} whatToDo={learn.file.notKeptToDo} />;
}
