import type { WorldNode } from '../../../view/world/node.ts';
import type { Part } from '../../../world/parts/part.ts';

/** The node of the tree that stands for a part; null when there is none. */
export function nodeOfPart(nodes: readonly WorldNode[], part: Part): WorldNode | null {
  for (const node of nodes) {
    const { kind, owner, name } = node.part ?? {};
    if (kind === part.kind && owner === part.owner && name === part.name) return node;
    const below = nodeOfPart(node.children, part);
    if (below) return below;
  }
  return null;
}
