import type { TreeRow } from './node.ts';

/** What a key does in a tree. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'close'; readonly id: string }
  | { readonly kind: 'select'; readonly id: string };

/** The keys of the tree pattern: up, down, ends, in, out, choose, and the first letter of a label. */
export function treeMove(rows: readonly TreeRow[], at: string, key: string): TreeMove | null {
  const index = rows.findIndex(({ node }) => node.id === at);
  const row = rows[index];
  if (!row) return null;
  const to = (target: TreeRow | undefined): TreeMove | null =>
    target ? { kind: 'focus', id: target.node.id } : null;
  const hasChildren = row.node.children.length > 0;
  switch (key) {
    case 'ArrowDown':
      return to(rows[index + 1]);
    case 'ArrowUp':
      return to(rows[index - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (!hasChildren) return null;
      return row.expanded ? to(rows[index + 1]) : { kind: 'open', id: at };
    case 'ArrowLeft':
      if (row.expanded) return { kind: 'close', id: at };
      return row.parent === null ? null : { kind: 'focus', id: row.parent };
    case 'Enter':
    case ' ':
      return { kind: 'select', id: at };
    default:
      return key.length === 1 ? to(nextStartingWith(rows, index, key)) : null;
  }
}

function nextStartingWith(rows: readonly TreeRow[], index: number, letter: string): TreeRow | undefined {
  const onward = [...rows.slice(index + 1), ...rows.slice(0, index)];
  return onward.find(({ node }) => node.label.toLowerCase().startsWith(letter.toLowerCase()));
}
