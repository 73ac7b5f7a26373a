import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { LongTreeRows } from './LongTreeRows.tsx';
import { closedAtFirst, isLongTree, pathToNode, visibleRows, type WorldNode } from './node.ts';
import { treeMove, type TreeMove } from './treeKeys.ts';
import { WorldTreeItem } from './WorldTreeItem.tsx';
import type { TreeRowUse } from './WorldTreeRow.tsx';

export interface WorldTreeProps {
  readonly nodes: readonly WorldNode[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Opens what can be done with a node, beside an element of it; left out, the tree is for looking. */
  readonly onMenu?: TreeRowUse['onMenu'];
  /** The node whose menu is open. */
  readonly menuOf?: string | null;
  /** Shows what is in closed branches too. */
  readonly allOpen?: boolean;
  /** Whether only the rows in sight are drawn; left out, as the tree is long. */
  readonly long?: boolean;
  /** The node to put the focus on, once it is there; a new value each time. */
  readonly toFocus?: { readonly id: string } | null;
}

const NONE: ReadonlySet<string> = new Set();

/** The world as a tree: one stop for Tab, arrow keys within, Shift+F10 for what can be done with a node. */
export function WorldTree(props: WorldTreeProps) {
  const { nodes, selected, onSelect, onMenu, menuOf = null, allOpen = false, toFocus = null } = props;
  const words = useWords();
  const long = useMemo(() => props.long ?? isLongTree(nodes), [props.long, nodes]);
  const tree = useRef<HTMLUListElement>(null);
  const [ownClosed, setClosed] = useState(() => closedAtFirst(nodes));
  const [focused, setFocused] = useState<string | null>(null);
  const [toShow, setToShow] = useState<{ readonly id: string } | null>(null);
  const closed = allOpen ? NONE : ownClosed;
  const rows = useMemo(() => visibleRows(nodes, closed), [nodes, closed]);
  const tabStop = useMemo(
    () =>
      [focused, selected].find((id) => id !== null && rows.some(({ node }) => node.id === id)) ??
      rows[0]?.node.id ??
      null,
    [rows, focused, selected],
  );

  const toggle = (id: string, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(id);
    else next.add(id);
    setClosed(next);
  };
  const elementOf = (id: string) =>
    tree.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
  const focus = (id: string) => {
    setFocused(id);
    setToShow({ id });
  };
  // The row that Tab leads to is drawn, wherever it is.
  useLayoutEffect(() => {
    if (toShow) elementOf(toShow.id)?.focus({ preventScroll: long });
    // oxlint-disable-next-line react/exhaustive-deps -- once for each request
  }, [toShow]);
  useFocusOn(toFocus, nodes, setClosed, focus);
  const make = (move: TreeMove) => {
    if (move.kind === 'focus') focus(move.id);
    else if (move.kind === 'select') onSelect(move.id);
    else toggle(move.id, move.kind === 'open');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (tabStop === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const node = rows.find((row) => row.node.id === tabStop)?.node;
    if (onMenu && node?.part && isMenuKey(event)) {
      event.preventDefault();
      onMenu(node, elementOf(tabStop) ?? null);
      return;
    }
    if ((event.target as HTMLElement).getAttribute('role') !== 'treeitem') return;
    const move = treeMove(rows, tabStop, event.key);
    if (!move) return;
    event.preventDefault();
    make(move);
  };
  const use = { selected, tabStop, onSelect, onToggle: toggle, onFocus: setFocused, onMenu, menuOf };
  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={words.world.tree}
      onKeyDown={onKeyDown}
      className={cx(
        long
          ? 'max-h-[min(34rem,70dvh)] overflow-y-auto rounded-md border border-line bg-surface p-1'
          : 'grid items-start gap-2 sm:grid-cols-[repeat(auto-fit,minmax(11.5rem,1fr))]',
      )}
    >
      {long ? (
        <LongTreeRows rows={rows} use={use} toShow={toShow} />
      ) : (
        nodes.map((node, index) => (
          <WorldTreeItem
            key={node.id}
            node={node}
            parent={null}
            level={1}
            position={index + 1}
            count={nodes.length}
            closed={closed}
            use={use}
          />
        ))
      )}
    </ul>
  );
}

const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (shiftKey && key === 'F10');

/** Opens the branches above a node and puts the focus on it, once for each request. */
function useFocusOn(
  request: { readonly id: string } | null,
  nodes: readonly WorldNode[],
  setClosed: (change: (closed: ReadonlySet<string>) => ReadonlySet<string>) => void,
  focus: (id: string) => void,
): void {
  const done = useRef<object | null>(null);
  const opened = useRef<object | null>(null);
  useEffect(() => {
    if (!request || done.current === request) return;
    const above = pathToNode(nodes, request.id);
    if (!above) return;
    if (opened.current === request) {
      done.current = request;
      focus(request.id);
      return;
    }
    opened.current = request;
    const ids = new Set(above.map(({ id }) => id));
    // A new set each time: the effect runs again once the branches are open.
    setClosed((closed) => new Set([...closed].filter((id) => !ids.has(id))));
  });
}
