import { Ellipsis } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

interface MoreButtonProps {
  readonly name: string;
  readonly open: boolean;
  /** Whether Tab reaches it: that of the node which Tab reaches. */
  readonly isTabStop: boolean;
  readonly onOpen: (button: HTMLElement) => void;
  /** Where at the end of the row it floats. */
  readonly className: string;
}

/** Opens what can be done with a node. With a mouse it shows on the row that is pointed at or has the focus; on touch always. */
export function MoreButton({ name, open, isTabStop, onOpen, className }: MoreButtonProps) {
  const words = useWords().worldEdit;
  return (
    <button
      type="button"
      aria-label={words.more(name)}
      title={words.more(name)}
      aria-haspopup="menu"
      aria-expanded={open}
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(event.currentTarget);
      }}
      className={cx(
        'grid size-6 shrink-0 place-items-center rounded-sm bg-raised text-ink-muted shadow-card hover:text-accent',
        'absolute top-1/2 -translate-y-1/2 opacity-0 group-hover/row:opacity-100 group-focus/row:opacity-100',
        'focus-visible:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100',
        'pointer-coarse:static pointer-coarse:ms-auto pointer-coarse:size-11 pointer-coarse:translate-y-0',
        'pointer-coarse:bg-transparent pointer-coarse:shadow-none',
        className,
      )}
    >
      <Ellipsis aria-hidden size={16} />
    </button>
  );
}
