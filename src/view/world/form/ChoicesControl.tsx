import { X } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/words.ts';
import type { ControlProps } from './form.ts';
import { inputClass } from './inputClass.ts';
import { Options } from './Options.tsx';

/** Any of a few: what is chosen as a list, and a select for more. */
export function ChoicesControl({ field, value, onChange, id, isInvalid }: ControlProps<readonly string[]>) {
  const words = useWords().worldEdit;
  const select = useRef<HTMLSelectElement>(null);
  const labelOf = (each: string): string =>
    field.options.find((option) => option.value === each)?.label ?? each;
  const left = field.options.filter((option) => !value.includes(option.value));
  return (
    <div className="space-y-1.5">
      {value.length > 0 && (
        <ul className="space-y-1">
          {value.map((each) => (
            <li
              key={each}
              className="flex min-h-9 items-center gap-2 rounded-md border border-line bg-surface ps-2.5 text-sm"
            >
              <span className="min-w-0 flex-1 wrap-anywhere">{labelOf(each)}</span>
              <IconButton
                icon={X}
                label={words.removeRow(labelOf(each))}
                onClick={() => {
                  onChange(value.filter((other) => other !== each));
                  select.current?.focus();
                }}
                className="pointer-coarse:size-11"
              />
            </li>
          ))}
        </ul>
      )}
      <select
        ref={select}
        id={id}
        value=""
        aria-label={field.add}
        aria-invalid={isInvalid || undefined}
        onChange={({ target }) => {
          if (target.value !== '') onChange([...value, target.value]);
        }}
        className={inputClass(isInvalid)}
      >
        <option value="">{field.add}</option>
        <Options options={left} />
      </select>
    </div>
  );
}
