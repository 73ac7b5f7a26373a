import type { ControlProps } from './form.ts';
import { inputClass } from './inputClass.ts';

/** A line of text, or a number: what is no number stays text, for the reader of the world to refuse. */
export function TextControl({
  field,
  value,
  onChange,
  id,
  describedBy,
  isInvalid,
}: ControlProps<string | number>) {
  const isNumber = field.control === 'number';
  return (
    <input
      id={id}
      type="text"
      inputMode={isNumber ? 'numeric' : undefined}
      value={value}
      autoComplete="off"
      spellCheck={false}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      onChange={({ target }) => onChange(isNumber ? numberOr(target.value) : target.value)}
      className={inputClass(isInvalid)}
    />
  );
}

const numberOr = (text: string): string | number => (/^\d{1,9}$/.test(text) ? Number(text) : text);
