import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ReactNode } from 'react';
import { useWords } from '../ui/words.ts';

interface ChoiceListProps<Item extends object> {
  readonly children: ReactNode | ((item: Item) => ReactNode);
}

/** The list that opens below a field while one types. */
export function ChoiceList<Item extends object>({ children }: ChoiceListProps<Item>) {
  const words = useWords().request;
  return (
    <Popover
      offset={4}
      className="w-(--trigger-width) min-w-64 overflow-auto rounded-md border border-line-strong bg-raised shadow-raised"
    >
      <ListBox<Item>
        className="max-h-80 overflow-auto p-1 outline-none"
        renderEmptyState={() => <p className="px-2 py-1.5 text-sm text-ink-muted">{words.nothingFits}</p>}
      >
        {children as (item: Item) => ReactNode}
      </ListBox>
    </Popover>
  );
}

interface ChoiceItemProps {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
}

/** One line of the list, with what there is to say about it below. */
export function ChoiceItem({ id, name, detail }: ChoiceItemProps) {
  return (
    <ListBoxItem
      id={id}
      textValue={name}
      className="cursor-pointer rounded-sm px-2 py-1.5 outline-none data-focused:bg-accent-soft data-focused:outline-2 data-focused:-outline-offset-2 data-focused:outline-accent data-selected:font-semibold"
    >
      <span className="block text-sm wrap-anywhere">{name}</span>
      {detail !== null && (
        <span className="block text-xs font-normal wrap-anywhere text-ink-muted">{detail}</span>
      )}
    </ListBoxItem>
  );
}
