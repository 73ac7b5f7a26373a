import { useWords } from '../../ui/words.ts';
import type { ControlProps } from './form.ts';
import { inputClass } from './inputClass.ts';
import { Options } from './Options.tsx';

/** One of a few. */
export function ChoiceControl({ field, value, onChange, id, describedBy, isInvalid }: ControlProps<string>) {
  const words = useWords().worldEdit;
  const isKnown = value === '' || field.options.some((option) => option.value === value);
  return (
    <select
      id={id}
      value={value}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      onChange={({ target }) => onChange(target.value)}
      className={inputClass(isInvalid)}
    >
      {(field.empty !== null || value === '') && <option value="">{field.empty ?? words.choose}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      <Options options={field.options} />
    </select>
  );
}
