import { Library, Pencil, Trash2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { ActionLink, type Destination } from '../../ui/ActionLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { takeFocus } from '../../ui/takeFocus.ts';
import { useWords } from '../../ui/words.ts';
import { RenameWorld } from '../../sandbox/RenameWorld.tsx';
import type { TitleProblem } from '../../worlds/NameField.tsx';

interface SetListProps {
  readonly sets: readonly {
    readonly id: string;
    readonly title: string;
    readonly count: number;
    readonly to: Destination;
  }[];
  /** What has just been done, in a few words; empty for nothing. */
  readonly said: string;
  /** Puts back what was deleted last; null where nothing was. */
  readonly onUndo: (() => void) | null;
  /** Names a set anew; what stands against the name, or null when it is done. */
  readonly onRename: (id: string, title: string) => TitleProblem | null;
  readonly onDelete: (id: string) => void;
}

/** The learner's own sets of questions. */
export function SetList({ sets, said, onUndo, onRename, onDelete }: SetListProps) {
  const words = useWords().exam.bank.sets;
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = (): void => {
    onUndo?.();
    heading.current?.focus();
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="text-xl font-extrabold tracking-tight outline-none">
        {words.title}
      </h1>
      <p className="mt-3 max-w-prose text-ink-muted">{words.about}</p>
      <div className="mt-6 space-y-4">
        <LiveRegion text={said} />
        {onUndo && (
          <div
            key={said}
            className="flex flex-wrap items-center justify-between gap-2 rounded-md border border-line bg-sunken px-3 py-2 text-sm"
          >
            <span className="min-w-0 wrap-anywhere">{said}</span>
            {/* The button that deleted is gone with its set. */}
            <Button ref={takeFocus} size="small" icon={Undo2} onClick={undo}>
              {words.undo}
            </Button>
          </div>
        )}
        {sets.length === 0 ? (
          <EmptyState icon={Library} title={words.none}>
            {words.noneAbout}
          </EmptyState>
        ) : (
          <ul
            aria-label={words.title}
            className="divide-y divide-line rounded-lg border border-line bg-surface shadow-card"
          >
            {sets.map((set) => (
              <SetRow key={set.id} set={set} onRename={onRename} onDelete={onDelete} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

interface SetRowProps extends Pick<SetListProps, 'onRename' | 'onDelete'> {
  readonly set: SetListProps['sets'][number];
}

function SetRow({ set: { id, title, count, to }, onRename, onDelete }: SetRowProps) {
  const { sets: words, questions } = useWords().exam.bank;
  const [naming, setNaming] = useState<'no' | 'open' | 'done'>('no');
  if (naming === 'open') {
    const rename = (name: string): TitleProblem | null => {
      const problem = onRename(id, name);
      if (!problem) setNaming('done');
      return problem;
    };
    return (
      <li className="p-3 ps-4">
        <RenameWorld title={title} onRename={rename} onCancel={() => setNaming('done')} />
      </li>
    );
  }
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 p-3 ps-4">
      <div className="min-w-48 flex-1">
        <ActionLink
          to={to}
          className="inline-block min-h-6 font-semibold wrap-anywhere text-accent hover:underline"
        >
          {title}
        </ActionLink>
        <p className="text-sm text-ink-muted">{questions(count)}</p>
      </div>
      <span className="flex">
        <IconButton
          ref={naming === 'done' ? takeFocus : null}
          icon={Pencil}
          label={words.rename(title)}
          className="pointer-coarse:size-11"
          onClick={() => setNaming('open')}
        />
        <IconButton
          icon={Trash2}
          label={words.delete(title)}
          className="pointer-coarse:size-11"
          onClick={() => onDelete(id)}
        />
      </span>
    </li>
  );
}
