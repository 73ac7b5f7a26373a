import { useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../ui/words.ts';
import { visibleRows, type WorldNode } from './node.ts';
import { treeMove, type TreeMove } from './treeKeys.ts';
import { WorldTreeItem } from './WorldTreeItem.tsx';

export interface WorldTreeProps {
  readonly nodes: readonly WorldNode[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The world as a tree: one stop for Tab, arrow keys within. */
export function WorldTree({ nodes, selected, onSelect }: WorldTreeProps) {
  const words = useWords();
  const tree = useRef<HTMLUListElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string | null>(null);
  const rows = visibleRows(nodes, closed);
  const shown = (id: string | null) => id !== null && rows.some(({ node }) => node.id === id);
  const tabStop = [focused, selected].find(shown) ?? rows[0]?.node.id ?? null;

  const toggle = (id: string, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(id);
    else next.add(id);
    setClosed(next);
  };
  const focus = (id: string) => {
    setFocused(id);
    tree.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
  };
  const make = (move: TreeMove) => {
    if (move.kind === 'focus') focus(move.id);
    else if (move.kind === 'select') onSelect(move.id);
    else toggle(move.id, move.kind === 'open');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (tabStop === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(rows, tabStop, event.key);
    if (!move) return;
    event.preventDefault();
    make(move);
  };
  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={words.world.tree}
      onKeyDown={onKeyDown}
      className="grid items-start gap-2 sm:grid-cols-[repeat(auto-fit,minmax(11.5rem,1fr))]"
    >
      {nodes.map((node, index) => (
        <WorldTreeItem
          key={node.id}
          node={node}
          level={1}
          position={index + 1}
          count={nodes.length}
          closed={closed}
          selected={selected}
          tabStop={tabStop}
          onSelect={onSelect}
          onToggle={toggle}
          onFocus={setFocused}
        />
      ))}
    </ul>
  );
}
