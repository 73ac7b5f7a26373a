import { useId } from 'react';
import { useWords } from '../ui/words.ts';

interface MapFinderProps {
  /** How large the world is, and what of it is drawn. */
  readonly notes: readonly string[];
  readonly find: string;
  readonly onFind: (find: string) => void;
}

/** Says what of a large world is drawn, and finds accounts and principals in it. */
export function MapFinder({ notes, find, onFind }: MapFinderProps) {
  const words = useWords().map.large;
  const id = useId();
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <div className="max-w-prose space-y-0.5 text-sm">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <div className="max-md:w-full">
        <label htmlFor={id} className="text-xs font-semibold text-ink-muted">
          {words.find}
        </label>
        <input
          id={id}
          type="search"
          value={find}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onFind(event.target.value)}
          className="block min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 text-sm placeholder:text-ink-muted md:w-64 pointer-coarse:min-h-11"
        />
      </div>
    </div>
  );
}
