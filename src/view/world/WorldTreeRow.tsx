import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { cx } from '../ui/cx.ts';
import { MoreButton } from './MoreButton.tsx';
import type { TreeRow, WorldNode } from './node.ts';
import { WorldNodeLabel } from './WorldNodeLabel.tsx';

/** What all rows of a tree share. */
export interface TreeRowUse {
  readonly selected: string | null;
  /** The one node that Tab reaches. */
  readonly tabStop: string | null;
  readonly onSelect: (id: string) => void;
  readonly onToggle: (id: string, open: boolean) => void;
  readonly onFocus: (id: string) => void;
  readonly onMenu?: ((node: WorldNode, anchor: HTMLElement | null) => void) | undefined;
  /** The node whose menu is open. */
  readonly menuOf: string | null;
}

/** A line of the tree, which says by itself where in the tree it stands. */
export function WorldTreeRow({ row, use }: { readonly row: TreeRow; readonly use: TreeRowUse }) {
  const { node, expanded, level, position, count } = row;
  const { selected, tabStop, onSelect, onToggle, onFocus, onMenu, menuOf } = use;
  const label = useId();
  const isEdited = onMenu !== undefined;
  const hasMenu = onMenu !== undefined && node.part !== undefined;
  const branch = node.children.length > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree has the keys
    <div
      role="treeitem"
      data-node={node.id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={count}
      aria-expanded={branch ? expanded : undefined}
      aria-selected={node.id === selected}
      aria-labelledby={hasMenu ? label : undefined}
      tabIndex={node.id === tabStop ? 0 : -1}
      onFocus={() => onFocus(node.id)}
      onClick={() => onSelect(node.id)}
      onContextMenu={(event) => {
        if (!hasMenu) return;
        event.preventDefault();
        onMenu(node, event.currentTarget);
      }}
      className={cx(
        'group/row relative flex min-h-7 cursor-pointer items-center rounded-sm border text-sm',
        isEdited ? 'gap-1.5 ps-1' : 'gap-2 ps-1.5',
        node.id === selected
          ? 'border-accent bg-accent-soft font-semibold'
          : 'border-transparent hover:bg-neutral-soft',
      )}
    >
      <span id={label} className="contents">
        <WorldNodeLabel node={node} />
      </span>
      {hasMenu && (
        <MoreButton
          name={node.label}
          open={node.id === menuOf}
          isTabStop={node.id === tabStop}
          onOpen={(button) => onMenu(node, button)}
          className={branch ? 'end-6' : 'end-0'}
        />
      )}
      {branch && (
        <span
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onToggle(node.id, !expanded);
          }}
          className={cx(
            'ms-auto grid size-6 shrink-0 place-items-center text-ink-muted',
            hasMenu && 'pointer-coarse:ms-0 pointer-coarse:size-11',
          )}
        >
          <ChevronRight size={16} className={cx('transition-transform', expanded && 'rotate-90')} />
        </span>
      )}
    </div>
  );
}
