import { useWords } from '../../ui/words.ts';
import type { ControlProps } from './form.ts';
import { inputClass } from './inputClass.ts';
import { Rows } from './Rows.tsx';

/** A list of texts. */
export function TextsControl({ field, value, onChange, isInvalid }: ControlProps<readonly string[]>) {
  const words = useWords().worldEdit;
  return (
    <Rows
      label={field.label}
      add={field.add}
      items={value}
      fresh=""
      onChange={onChange}
      renderRow={(text, index, change) => (
        <input
          type="text"
          aria-label={words.rowOf(field.label, index + 1)}
          aria-invalid={isInvalid || undefined}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => change(target.value)}
          className={inputClass(isInvalid)}
        />
      )}
    />
  );
}
