import { cx } from '../../ui/cx.ts';
import { useWords } from '../../ui/words.ts';
import type { ControlProps } from './form.ts';
import { inputClass } from './inputClass.ts';
import { Rows } from './Rows.tsx';

type Pair = readonly [string, string];

const FRESH: Pair = ['', ''];

/** Texts by key: tags in a line, objects of a bucket with room for their text. */
export function PairsControl({ field, value, onChange, isInvalid }: ControlProps<readonly Pair[]>) {
  const words = useWords().worldEdit;
  const isLong = field.control === 'objects';
  return (
    <Rows
      label={field.label}
      add={field.add}
      items={value}
      fresh={FRESH}
      onChange={onChange}
      renderRow={([key, text], index, change) => (
        <div className={cx('grid gap-1.5', !isLong && 'grid-cols-2')}>
          <input
            type="text"
            aria-label={words.keyOf(field.label, index + 1)}
            aria-invalid={isInvalid || undefined}
            value={key}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => change([target.value, text])}
            className={inputClass(isInvalid)}
          />
          {isLong ? (
            <textarea
              aria-label={words.valueOf(field.label, index + 1)}
              value={text}
              rows={3}
              spellCheck={false}
              onChange={({ target }) => change([key, target.value])}
              className={inputClass(false, 'py-1.5 font-mono')}
            />
          ) : (
            <input
              type="text"
              aria-label={words.valueOf(field.label, index + 1)}
              value={text}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => change([key, target.value])}
              className={inputClass(isInvalid)}
            />
          )}
        </div>
      )}
    />
  );
}
