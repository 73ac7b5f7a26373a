import { CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Column, ComparedAction } from '../../content/actions/comparison.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import { WorldDialog } from '../worlds/WorldDialog.tsx';
import { LinkedText } from './LinkedText.tsx';
import { RuleLinks } from './RuleLink.tsx';

interface OpenCellProps {
  readonly action: ComparedAction;
  readonly column: Column;
  /** The calls that show it. */
  readonly calls: ReactNode;
  readonly onClose: () => void;
}

/** A cell of the comparison over the page: what it says, the calls that show it, and what the lab cannot show. */
export function OpenCell({ action, column, calls, onClose }: OpenCellProps) {
  const { actions: words, glossary } = useWords().reference;
  const { text, rules, notModelled, shown } = action.cells[column];
  return (
    <WorldDialog
      title={words.cell(action.id, words.column[column])}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.close}</Button>}
    >
      <p>
        <LinkedText inlines={text} />
      </p>
      <RuleLinks label={glossary.rules} ids={rules} />
      {notModelled !== null && (
        <p className="flex gap-2 rounded-md border border-dashed border-neutral-line bg-neutral-soft p-3 text-sm">
          <CircleDashed aria-hidden size={18} className="mt-0.5 shrink-0 text-neutral" />
          <span>
            <strong className="font-semibold">{words.cannot}</strong> {notModelled}
          </span>
        </p>
      )}
      {shown && calls}
    </WorldDialog>
  );
}
