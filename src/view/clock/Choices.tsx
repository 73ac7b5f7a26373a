import { useId } from 'react';
import { cx } from '../ui/cx.ts';

interface ChoicesProps<Value extends number> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few values of which one holds, side by side. */
export function Choices<Value extends number>({ legend, choices, chosen, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="text-xs text-ink-muted">{legend}</legend>
      <div className="flex rounded-md border border-line-strong">
        {choices.map(({ value, text }) => (
          <label
            key={value}
            className={cx(
              'flex min-h-8 cursor-pointer items-center gap-1.5 px-2.5 text-sm whitespace-nowrap pointer-coarse:min-h-11',
              'border-line-strong first:rounded-s-md last:rounded-e-md not-first:border-s',
              value === chosen ? 'bg-accent-soft font-semibold' : 'hover:bg-neutral-soft',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              className="size-3.5"
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
