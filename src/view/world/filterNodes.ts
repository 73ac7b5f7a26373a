import type { WorldNode } from './node.ts';

/** What a search leaves of the tree, and how many nodes match it. */
export interface FilteredNodes {
  readonly nodes: readonly WorldNode[];
  readonly count: number;
}

/**
 * The nodes whose label or detail has every word of a query, or whose id is the query itself, with those above them.
 * An empty query leaves all and matches none.
 */
export function filterNodes(nodes: readonly WorldNode[], query: string): FilteredNodes {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { nodes, count: 0 };
  const id = query.trim();
  let count = 0;
  const keep = (node: WorldNode): WorldNode[] => {
    const text = `${node.label} ${node.detail ?? ''}`.toLowerCase();
    const matches = node.id === id || words.every((word) => text.includes(word));
    if (matches) count += 1;
    const children = node.children.flatMap(keep);
    return matches || children.length > 0 ? [{ ...node, children }] : [];
  };
  return { nodes: nodes.flatMap(keep), count };
}
