import { cx } from '../ui/cx.ts';
import type { WorldNode } from './node.ts';
import { WorldTreeRow, type TreeRowUse } from './WorldTreeRow.tsx';

interface WorldTreeItemProps {
  readonly node: WorldNode;
  readonly parent: string | null;
  /** Its place: level and position from 1, and how many stand beside it. */
  readonly level: number;
  readonly position: number;
  readonly count: number;
  readonly closed: ReadonlySet<string>;
  readonly use: TreeRowUse;
}

/** A node of the tree with what is in it. Accounts stand in boxes of their own. */
export function WorldTreeItem({ closed, use, ...place }: WorldTreeItemProps) {
  const { node, level } = place;
  const isEdited = use.onMenu !== undefined;
  const expanded = node.children.length > 0 && !closed.has(node.id);
  return (
    <li
      role="none"
      className={cx(
        'min-w-0',
        node.kind === 'account' && 'rounded-md border border-line bg-surface',
        node.kind === 'account' && (isEdited ? 'my-0.5' : 'p-1'),
      )}
    >
      <WorldTreeRow row={{ ...place, expanded }} use={use} />
      {expanded && (
        <ul role="none" className={cx('border-s border-line', isEdited ? 'ms-2.5 ps-0.5' : 'ms-3.5 ps-1.5')}>
          {node.children.map((child, index) => (
            <WorldTreeItem
              key={child.id}
              node={child}
              parent={node.id}
              level={level + 1}
              position={index + 1}
              count={node.children.length}
              closed={closed}
              use={use}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
