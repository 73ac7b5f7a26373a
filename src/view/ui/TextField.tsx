import { useId } from 'react';
import { cx } from './cx.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Lines that are seen; one line to write in if not said. */
  readonly rows?: number;
  /** What may be written there. */
  readonly help?: string;
  /** What is wrong with it, a sentence each. */
  readonly errors?: readonly string[];
  /** Whether it is set as code is. */
  readonly mono?: boolean;
}

/** A text to write, by its label. */
export function TextField({ label, value, onChange, rows, help, errors = [], mono = false }: TextFieldProps) {
  const id = useId();
  const described = [help && `${id}-help`, errors.length > 0 && `${id}-errors`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    'aria-invalid': errors.length > 0 || undefined,
    'aria-describedby': described === '' ? undefined : described,
    className: cx(
      'w-full min-w-0 rounded-md border bg-surface px-2.5 pointer-coarse:min-h-11',
      mono ? 'font-mono text-xs' : 'text-sm',
      rows === undefined ? 'min-h-9' : 'py-2',
      errors.length > 0 ? 'border-deny' : 'border-line-strong',
    ),
  };
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      {rows === undefined ? (
        <input {...shared} type="text" autoComplete="off" onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      {help && (
        <p id={`${id}-help`} className="text-xs text-ink-muted">
          {help}
        </p>
      )}
      {errors.length > 0 && (
        <ul id={`${id}-errors`} className="space-y-1 text-sm text-deny">
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
