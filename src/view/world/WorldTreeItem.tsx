import { ChevronRight } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import type { WorldNode } from './node.ts';
import { WorldNodeLabel } from './WorldNodeLabel.tsx';

interface WorldTreeItemProps {
  readonly node: WorldNode;
  /** Its place: level and position from 1, and how many stand beside it. */
  readonly level: number;
  readonly position: number;
  readonly count: number;
  readonly closed: ReadonlySet<string>;
  readonly selected: string | null;
  /** The one node that Tab reaches. */
  readonly tabStop: string | null;
  readonly onSelect: (id: string) => void;
  readonly onToggle: (id: string, open: boolean) => void;
  readonly onFocus: (id: string) => void;
}

/** A node of the tree with what is in it. Accounts stand in boxes of their own. */
export function WorldTreeItem(props: WorldTreeItemProps) {
  const { node, level, position, count, closed, selected, tabStop, onSelect, onToggle, onFocus } = props;
  const branch = node.children.length > 0;
  const open = branch && !closed.has(node.id);
  return (
    <li
      role="none"
      className={cx('min-w-0', node.kind === 'account' && 'rounded-md border border-line bg-surface p-1')}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree has the keys */}
      <div
        role="treeitem"
        data-node={node.id}
        aria-level={level}
        aria-posinset={position}
        aria-setsize={count}
        aria-expanded={branch ? open : undefined}
        aria-selected={node.id === selected}
        tabIndex={node.id === tabStop ? 0 : -1}
        onFocus={() => onFocus(node.id)}
        onClick={() => onSelect(node.id)}
        className={cx(
          'flex min-h-7 cursor-pointer items-center gap-2 rounded-sm border ps-1.5 text-sm',
          node.id === selected
            ? 'border-accent bg-accent-soft font-semibold'
            : 'border-transparent hover:bg-neutral-soft',
        )}
      >
        <WorldNodeLabel node={node} />
        {branch && (
          <span
            aria-hidden
            onClick={(event) => {
              event.stopPropagation();
              onToggle(node.id, !open);
            }}
            className="ms-auto grid size-6 shrink-0 place-items-center text-ink-muted"
          >
            <ChevronRight size={16} className={cx('transition-transform', open && 'rotate-90')} />
          </span>
        )}
      </div>
      {open && (
        <ul role="none" className="ms-3.5 border-s border-line ps-1.5">
          {node.children.map((child, index) => (
            <WorldTreeItem
              key={child.id}
              {...props}
              node={child}
              level={level + 1}
              position={index + 1}
              count={node.children.length}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
