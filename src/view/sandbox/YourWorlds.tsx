import { Boxes, Copy, FileUp, Pencil, Plus, Trash2, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { NameField, type TitleProblem } from '../worlds/NameField.tsx';

/** A world of the learner's own, in the list. */
export interface YourWorldView {
  readonly id: string;
  readonly title: string;
  /** Null when what the list knew is lost. */
  readonly about: {
    readonly changed: string;
    /** The same, ISO 8601 in UTC. */
    readonly changedAt: string;
    readonly from: string;
    readonly accounts: number;
    readonly roles: number;
  } | null;
  readonly to: Destination;
}

export interface YourWorldsProps {
  readonly worlds: readonly YourWorldView[];
  /** What has just been done, in a few words; empty for nothing. */
  readonly said: string;
  /** Puts back what was deleted last; null where nothing was. */
  readonly onUndo: (() => void) | null;
  /** Names a world anew; what stands against the name, or null when it is done. */
  readonly onRename: (id: string, title: string) => TitleProblem | null;
  readonly onDuplicate: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onEmpty: () => void;
  readonly onImport: () => void;
  /** What went wrong. */
  readonly notice: ReactNode;
}

/** The learner's own worlds, and the ways to another. */
export function YourWorlds(props: YourWorldsProps) {
  const { worlds, said, onUndo, onRename, onDuplicate, onDelete, onEmpty, onImport, notice } = props;
  const words = useWords().worlds.own;
  const [renaming, setRenaming] = useState<string | null>(null);
  return (
    <section aria-labelledby="your-worlds" className="mt-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="your-worlds" className="text-lg font-bold tracking-tight">
          {words.title}
        </h2>
        <div className="flex flex-wrap gap-2">
          <Button icon={Plus} onClick={onEmpty}>
            {words.empty}
          </Button>
          <Button icon={FileUp} onClick={onImport}>
            {words.import}
          </Button>
        </div>
      </div>
      <div className="mt-4 space-y-4">
        {notice}
        <LiveRegion text={said} />
        {onUndo && (
          <div className="flex flex-wrap items-center justify-between gap-2 rounded-md border border-line bg-sunken px-3 py-2 text-sm">
            <span className="min-w-0 wrap-anywhere">{said}</span>
            <Button size="small" icon={Undo2} onClick={onUndo}>
              {words.undo}
            </Button>
          </div>
        )}
        {worlds.length === 0 ? (
          <EmptyState icon={Boxes} title={words.none}>
            {words.noneAbout}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-card">
            {worlds.map((world) => (
              <li key={world.id} className="flex flex-wrap items-center gap-x-2 gap-y-1 p-3 ps-4">
                {renaming === world.id ? (
                  <Rename
                    title={world.title}
                    onRename={(title) => {
                      const problem = onRename(world.id, title);
                      if (!problem) setRenaming(null);
                      return problem;
                    }}
                    onCancel={() => setRenaming(null)}
                  />
                ) : (
                  <>
                    <About world={world} />
                    <span className="flex">
                      {world.about && (
                        <IconButton
                          icon={Pencil}
                          label={words.rename(world.title)}
                          onClick={() => setRenaming(world.id)}
                        />
                      )}
                      <IconButton
                        icon={Copy}
                        label={words.duplicate(world.title)}
                        onClick={() => onDuplicate(world.id)}
                      />
                      <IconButton
                        icon={Trash2}
                        label={words.delete(world.title)}
                        onClick={() => onDelete(world.id)}
                      />
                    </span>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function About({ world: { title, about, to } }: { readonly world: YourWorldView }) {
  const { sandbox, worlds } = useWords();
  return (
    <div className="min-w-48 flex-1">
      <ActionLink
        to={to}
        className="inline-block min-h-6 font-semibold wrap-anywhere text-accent hover:underline"
      >
        {title}
      </ActionLink>
      {about === null ? (
        <p className="text-sm text-deny">{worlds.own.entryLost}</p>
      ) : (
        <p className="text-sm wrap-anywhere text-ink-muted">
          <time dateTime={about.changedAt}>{about.changed}</time> · {about.from} ·{' '}
          {sandbox.size(about.accounts, about.roles)}
        </p>
      )}
    </div>
  );
}

interface RenameProps {
  readonly title: string;
  readonly onRename: (title: string) => TitleProblem | null;
  readonly onCancel: () => void;
}

function Rename({ title: before, onRename, onCancel }: RenameProps) {
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
      <Button onClick={onCancel}>{words.name.cancel}</Button>
      <button type="submit" className={buttonClass({ tone: 'primary' })}>
        {words.name.save}
      </button>
    </form>
  );
}
