import { FileUp, Hammer, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { UndoBar } from '../course/UndoBar.tsx';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';

/** A lesson of the author's own, in the list. */
export interface DraftView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly to: Destination;
}

export interface WorldChoice {
  readonly id: string;
  readonly title: string;
}

interface BuildIndexProps {
  readonly drafts: readonly DraftView[];
  readonly ready: readonly WorldChoice[];
  readonly own: readonly WorldChoice[];
  /** What has just been done, and how it is taken back. */
  readonly said: string;
  readonly onUndo: (() => void) | null;
  readonly onDelete: (id: string) => void;
  readonly onBegin: (title: string, world: string) => void;
  /** What went wrong. */
  readonly trouble: string | null;
  readonly load: Destination;
}

/** The lessons that were begun, and the ways to another. */
export function BuildIndex(props: BuildIndexProps) {
  const words = useWords().build;
  const { index } = words;
  return (
    <div className="space-y-8">
      <header className="space-y-3">
        <h1 className="text-xl font-extrabold tracking-tight">{words.title}</h1>
        <p className="max-w-prose text-ink-muted">{words.about}</p>
      </header>
      <NewLesson {...props} />
      <section aria-labelledby="drafts" className="space-y-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="drafts" className="text-lg font-bold tracking-tight">
            {index.drafts}
          </h2>
          <ActionLink to={props.load} className={buttonClass({})}>
            <FileUp aria-hidden size={18} />
            {index.load}
          </ActionLink>
        </div>
        {props.drafts.length === 0 ? (
          <EmptyState icon={Hammer} title={index.none}>
            {index.noneAbout}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-card">
            {props.drafts.map(({ id, title, about, to }) => (
              <li key={id} className="flex items-center gap-2 p-3 ps-4">
                <div className="min-w-0 flex-1">
                  <ActionLink
                    to={to}
                    className="inline-block min-h-6 font-semibold wrap-anywhere text-accent hover:underline"
                  >
                    {title}
                  </ActionLink>
                  <p className="text-sm text-ink-muted">{about}</p>
                </div>
                <IconButton icon={Trash2} label={index.delete(title)} onClick={() => props.onDelete(id)} />
              </li>
            ))}
          </ul>
        )}
        <UndoBar said={props.said} onUndo={props.onUndo} />
      </section>
    </div>
  );
}

function NewLesson({ ready, own, trouble, onBegin }: BuildIndexProps) {
  const words = useWords().build.index;
  const [title, setTitle] = useState('');
  const [world, setWorld] = useState(ready[0]?.id ?? '');
  const id = useId();
  const groups = [
    [words.ready, ready],
    [words.own, own],
  ] as const;
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-surface p-4 shadow-card">
      <h2 id={id} className="text-base font-semibold">
        {words.new}
      </h2>
      <form
        className="mt-3 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin(title.trim(), world);
        }}
      >
        <TextField label={words.name} value={title} onChange={setTitle} />
        <div className="space-y-1">
          <label htmlFor={`${id}-world`} className="block text-sm font-semibold">
            {words.world}
          </label>
          <select
            id={`${id}-world`}
            value={world}
            onChange={({ target }) => setWorld(target.value)}
            className="min-h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
          >
            {groups.map(
              ([label, worlds]) =>
                worlds.length > 0 && (
                  <optgroup key={label} label={label}>
                    {worlds.map((each) => (
                      <option key={each.id} value={each.id}>
                        {each.title}
                      </option>
                    ))}
                  </optgroup>
                ),
            )}
          </select>
        </div>
        <Button tone="primary" onClick={() => onBegin(title.trim(), world)}>
          {words.begin}
        </Button>
      </form>
      {trouble && (
        <p role="alert" className="mt-2 text-sm text-deny">
          {trouble}
        </p>
      )}
    </section>
  );
}
