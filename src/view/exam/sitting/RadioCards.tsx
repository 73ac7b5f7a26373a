import { useId } from 'react';
import { cx } from '../../ui/cx.ts';

export interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly title: string;
  /** At the end of the title's line. */
  readonly aside?: string;
  readonly about?: string;
  /** Language of its words, where it is not that of the page. */
  readonly lang?: 'en';
}

interface RadioCardsProps<Value extends string> {
  readonly legend: string;
  readonly cards: readonly RadioCard<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Whether cards stand in two columns where there is room. */
  readonly columns?: boolean;
}

/** One of a few things to choose, each with what there is to say about it. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { legend, cards, value, onChange, columns = false } = props;
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      <div className={cx('mt-2 grid gap-2', columns && 'sm:grid-cols-2')}>
        {cards.map((card) => (
          <label
            key={card.value}
            className="flex min-h-11 cursor-pointer items-start gap-3 rounded-lg border border-line-strong bg-surface px-3 py-2.5 hover:bg-accent-soft has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={name}
              checked={card.value === value}
              onChange={() => onChange(card.value)}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0 flex-1">
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span lang={card.lang} className="font-semibold">
                  {card.title}
                </span>
                {card.aside !== undefined && (
                  <span className="text-xs text-ink-muted tabular-nums">{card.aside}</span>
                )}
              </span>
              {card.about !== undefined && (
                <span lang={card.lang} className="block text-sm text-ink-muted">
                  {card.about}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
