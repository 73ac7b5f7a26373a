import { CircleDashed, CirclePlay } from 'lucide-react';
import type { Column, ComparedAction } from '../../content/actions/comparison.ts';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from '../ui/words.ts';
import { LinkedText } from './LinkedText.tsx';

interface ActionCellProps {
  readonly action: ComparedAction;
  readonly column: Column;
  readonly to: Destination;
}

/** What holds of an action in one respect; it leads to the calls that show it. */
export function ActionCell({ action, column, to }: ActionCellProps) {
  const words = useWords().reference.actions;
  const { text, notModelled, shown } = action.cells[column];
  return (
    <ActionLink
      to={to}
      className="block h-full min-h-9 rounded-md border border-transparent p-2 hover:border-accent hover:bg-accent-soft pointer-coarse:min-h-11"
    >
      <LinkedText inlines={text} />
      {shown && <CirclePlay aria-hidden size={14} className="ms-1 inline align-[-2px] text-accent" />}
      {notModelled !== null && (
        <span className="mt-1 flex items-center gap-1 text-xs text-ink-muted">
          <CircleDashed aria-hidden size={14} className="shrink-0" />
          {shown ? words.partly : words.notModelled}
        </span>
      )}
      <VisuallyHidden> {words.show(action.id, words.column[column])}</VisuallyHidden>
    </ActionLink>
  );
}
