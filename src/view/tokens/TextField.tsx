import { useId } from 'react';
import { AS_TYPED, CODE_INPUT } from '../request/inputClass.ts';

interface TextFieldProps {
  readonly label: string;
  readonly text: string;
  readonly help?: string;
  readonly numeric?: boolean;
  readonly onChange: (text: string) => void;
}

/** A line of text with its label above. */
export function TextField({ label, text, help, numeric = false, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="min-w-0 space-y-1">
      <label htmlFor={id} className="block text-sm font-semibold wrap-anywhere">
        {label}
      </label>
      <input
        {...AS_TYPED}
        id={id}
        type="text"
        inputMode={numeric ? 'numeric' : undefined}
        value={text}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.target.value)}
        className={CODE_INPUT}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className="text-xs text-ink-muted">
          {help}
        </p>
      )}
    </div>
  );
}
