import { Search, X } from 'lucide-react';
import { useId, type KeyboardEvent } from 'react';
import { IconButton } from './IconButton.tsx';
import { LiveRegion } from './LiveRegion.tsx';

interface SearchFieldProps {
  readonly label: string;
  /** Name of the button that empties it. */
  readonly clear: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What was found, in words; empty while nothing is searched for. */
  readonly told: string;
}

/** A field that narrows down what stands below it; Escape clears it. */
export function SearchField({ label, clear, query, onQuery, told }: SearchFieldProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || query === '') return;
    event.stopPropagation();
    onQuery('');
  };
  return (
    <div className="min-w-0 flex-1">
      <div className="relative flex items-center">
        <Search aria-hidden size={16} className="pointer-events-none absolute start-2.5 text-ink-muted" />
        <input
          id={id}
          type="text"
          role="searchbox"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
          className="min-h-9 w-full rounded-md border border-line-strong bg-surface ps-8 pe-9 text-sm placeholder:text-ink-muted pointer-coarse:min-h-11"
        />
        {query !== '' && (
          <IconButton
            icon={X}
            label={clear}
            onClick={() => {
              onQuery('');
              document.getElementById(id)?.focus();
            }}
            className="absolute end-0.5 size-8!"
          />
        )}
      </div>
      {told !== '' && <p className="px-1.5 pt-1 text-xs text-ink-muted">{told}</p>}
      <LiveRegion text={told} />
    </div>
  );
}
