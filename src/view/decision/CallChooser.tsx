import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

export interface CallChooserProps {
  readonly calls: readonly {
    readonly title: string;
    readonly chosen: boolean;
    readonly onChoose: () => void;
  }[];
}

/** The calls that a step speaks of; one of them is in question. Not shown where there is nothing to choose. */
export function CallChooser({ calls }: CallChooserProps) {
  const words = useWords();
  if (calls.length < 2) return null;
  return (
    <fieldset className="rounded-lg border border-line bg-surface px-3 pt-1 pb-2 shadow-card">
      <legend className="px-1 text-xs font-semibold text-ink-muted">{words.lab.call.choose}</legend>
      {calls.map(({ title, chosen, onChoose }, index) => (
        <label
          key={index}
          className={cx(
            'flex min-h-8 cursor-pointer items-start gap-2 py-1 text-sm',
            chosen && 'font-semibold',
          )}
        >
          <input
            type="radio"
            name="call-in-question"
            checked={chosen}
            onChange={onChoose}
            className="mt-1 accent-accent"
          />
          <span className="min-w-0 wrap-anywhere">{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
