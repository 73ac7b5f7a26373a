import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { EditMenu } from './EditMenu.tsx';
import { filterNodes } from './filterNodes.ts';
import type { WorldEditing } from './menu.ts';
import { isLongTree, type WorldNode } from './node.ts';
import { WorldSearch } from './WorldSearch.tsx';
import { WorldTree, type WorldTreeProps } from './WorldTree.tsx';

interface WorldBrowserProps extends Pick<WorldTreeProps, 'nodes' | 'selected' | 'onSelect'> {
  readonly editing: WorldEditing;
}

/** The tree with a search above it, and on every node a menu of what can be done with it. */
export function WorldBrowser({ nodes, selected, onSelect, editing }: WorldBrowserProps) {
  const words = useWords().worldEdit;
  const [query, setQuery] = useState('');
  const [menu, setMenu] = useState<{ readonly node: WorldNode | null } | null>(null);
  const anchor = useRef<HTMLElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const wanted = useDeferredValue(query);
  const filtered = useMemo(() => filterNodes(nodes, wanted), [nodes, wanted]);
  const long = useMemo(() => isLongTree(nodes), [nodes]);
  const open = (node: WorldNode | null, element: HTMLElement | null): void => {
    anchor.current = element;
    setMenu({ node });
  };
  return (
    <div className="space-y-2">
      <div className="flex items-start gap-1">
        <WorldSearch query={query} onQuery={setQuery} count={filtered.count} />
        <IconButton
          ref={add}
          icon={Plus}
          label={words.addToWorld}
          aria-haspopup="menu"
          aria-expanded={menu !== null && menu.node === null}
          onClick={() => open(null, add.current)}
          className="pointer-coarse:size-11"
        />
      </div>
      {filtered.nodes.length > 0 && (
        <WorldTree
          nodes={filtered.nodes}
          selected={selected}
          onSelect={onSelect}
          allOpen={wanted.trim() !== ''}
          long={long}
          onMenu={open}
          menuOf={menu?.node?.id ?? null}
          toFocus={editing.toFocus}
        />
      )}
      <p className="px-1.5 text-xs text-ink-muted max-sm:hidden">
        <Kbd keys="Shift+F10" /> {words.keys}
      </p>
      {menu && (
        <EditMenu
          label={words.menuOf(menu.node?.label ?? words.theWorld)}
          sections={editing.menuOf(menu.node)}
          anchor={anchor}
          onAction={(action) => {
            if (menu.node === null || action.what === 'add') setQuery('');
            editing.onAction(menu.node, action);
          }}
          onClose={() => setMenu(null)}
        />
      )}
      <LiveRegion text={editing.done} />
    </div>
  );
}
