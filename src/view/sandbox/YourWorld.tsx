import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { takeFocus } from '../ui/takeFocus.ts';
import { useWords } from '../ui/words.ts';
import type { TitleProblem } from '../worlds/NameField.tsx';
import { RenameWorld } from './RenameWorld.tsx';

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

/** What can be done with each world of the list. */
export interface WorldChanges {
  /** Names a world anew; what stands against the name, or null when it is done. */
  readonly onRename: (id: string, title: string) => TitleProblem | null;
  readonly onDuplicate: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

interface YourWorldProps extends WorldChanges {
  readonly world: YourWorldView;
}

/** One world of the list: what is known of it, and what can be done with it. */
export function YourWorld({ world, onRename, onDuplicate, onDelete }: YourWorldProps) {
  const words = useWords().worlds.own;
  const [naming, setNaming] = useState<'no' | 'open' | 'done'>('no');
  const { id, title, about } = world;
  const rename = (name: string): TitleProblem | null => {
    const problem = onRename(id, name);
    if (!problem) setNaming('done');
    return problem;
  };
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 p-3 ps-4">
      {naming === 'open' ? (
        <RenameWorld title={title} onRename={rename} onCancel={() => setNaming('done')} />
      ) : (
        <>
          <About world={world} />
          <span className="flex">
            {about && (
              <IconButton
                ref={naming === 'done' ? takeFocus : null}
                icon={Pencil}
                label={words.rename(title)}
                onClick={() => setNaming('open')}
              />
            )}
            <IconButton icon={Copy} label={words.duplicate(title)} onClick={() => onDuplicate(id)} />
            <IconButton icon={Trash2} label={words.delete(title)} onClick={() => onDelete(id)} />
          </span>
        </>
      )}
    </li>
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
