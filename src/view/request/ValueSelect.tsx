import { useWords } from '../ui/words.ts';
import { INPUT } from './inputClass.ts';

interface ValueSelectProps {
  readonly label: string;
  readonly describedBy: string;
  /** Empty: none is chosen. */
  readonly text: string;
  readonly values: readonly string[];
  readonly onChange: (text: string) => void;
}

/** One of the values that AWS knows; one that it does not know stays to be seen. */
export function ValueSelect({ label, describedBy, text, values, onChange }: ValueSelectProps) {
  const words = useWords().request;
  const all = text === '' || values.includes(text) ? values : [text, ...values];
  return (
    <select
      value={text}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      className={INPUT}
    >
      <option value="">{words.field.unset}</option>
      {all.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
}
