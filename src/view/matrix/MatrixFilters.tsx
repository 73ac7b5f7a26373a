import { useId } from 'react';
import { useWords } from '../ui/words.ts';
import type { MatrixFilter } from './matrix.ts';

interface MatrixFiltersProps {
  readonly filter: MatrixFilter;
  readonly onFilter: (filter: MatrixFilter) => void;
}

/** Which principals and roles are shown. */
export function MatrixFilters({ filter, onFilter }: MatrixFiltersProps) {
  const words = useWords().matrix.filter;
  const change = (part: Partial<MatrixFilter>) => onFilter({ ...filter, ...part });
  return (
    <div
      role="group"
      aria-label={words.name}
      className="flex flex-wrap items-end gap-x-4 gap-y-2 max-md:w-full"
    >
      <Field
        label={words.principals}
        value={filter.principals}
        onChange={(principals) => change({ principals })}
      />
      <Field label={words.roles} value={filter.roles} onChange={(roles) => change({ roles })} />
      <Tick
        label={words.onlyAllowed}
        checked={filter.onlyAllowed}
        onChange={(onlyAllowed) => change({ onlyAllowed })}
      />
      <Tick
        label={words.onlyChanged}
        checked={filter.onlyChanged}
        onChange={(onlyChanged) => change({ onlyChanged })}
      />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, onChange }: FieldProps) {
  const words = useWords().matrix.filter;
  const id = useId();
  return (
    <div className="max-md:min-w-40 max-md:flex-1 md:flex md:items-center md:gap-2">
      <label htmlFor={id} className="text-xs font-semibold whitespace-nowrap text-ink-muted">
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={value}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-9 w-full min-w-0 rounded-md md:w-48 border border-line-strong bg-surface px-2.5 text-sm placeholder:text-ink-muted pointer-coarse:min-h-11"
      />
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  );
}
