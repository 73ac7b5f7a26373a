import { Plus, X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/words.ts';

interface RowsProps<Item> {
  readonly label: string;
  /** What the button for a new row says. */
  readonly add: string;
  readonly items: readonly Item[];
  /** What a new row holds. */
  readonly fresh: Item;
  /** So many there can be; null: any number. */
  readonly most?: number | null;
  readonly onChange: (items: readonly Item[]) => void;
  /** The controls of one row. */
  readonly renderRow: (item: Item, index: number, change: (item: Item) => void) => ReactNode;
}

/** A list that rows are added to and taken from; the focus goes to what is there next. */
export function Rows<Item>({ label, add, items, fresh, most = null, onChange, renderRow }: RowsProps<Item>) {
  const words = useWords().worldEdit;
  const list = useRef<HTMLDivElement>(null);
  const focusRow = (index: number): void => {
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]');
      const control = rows?.[index]?.querySelector<HTMLElement>('input, select, textarea, button');
      (control ?? list.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
    });
  };
  const isFull = most !== null && items.length >= most;
  return (
    <div ref={list} className="space-y-1.5">
      {items.map((item, index) => (
        <div key={index} data-row className="flex items-start gap-1.5">
          <div className="min-w-0 flex-1">
            {renderRow(item, index, (changed) => onChange(items.with(index, changed)))}
          </div>
          <IconButton
            icon={X}
            label={words.removeRow(words.rowOf(label, index + 1))}
            onClick={() => {
              onChange(items.toSpliced(index, 1));
              focusRow(Math.min(index, items.length - 2));
            }}
            className="pointer-coarse:size-11"
          />
        </div>
      ))}
      {!isFull && (
        <Button
          data-add
          size="small"
          icon={Plus}
          onClick={() => {
            onChange([...items, fresh]);
            focusRow(items.length);
          }}
          className="pointer-coarse:min-h-11"
        >
          {add}
        </Button>
      )}
    </div>
  );
}
