import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/words.ts';

interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  /** How many stand open; a few more than that stand open as well. */
  readonly most: number;
  /** A list of some of them. */
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** The first of many; the others open behind them. */
export function FirstOf<Item>({ items, most, children: list }: FirstOfProps<Item>) {
  const words = useWords().exam.results;
  const more = items.length - most;
  if (more <= 2) return list(items);
  return (
    <>
      {list(items.slice(0, most))}
      <div className="mt-2">
        <Disclosure summary={<span className="font-semibold text-accent">{words.more(more)}</span>}>
          <div className="pt-2">{list(items.slice(most))}</div>
        </Disclosure>
      </div>
    </>
  );
}
