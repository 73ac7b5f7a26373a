import type { Tone } from '../ui/tone.ts';

/** One thing of the world in the tree. */
export interface WorldNode {
  readonly id: string;
  readonly label: string;
  /** Told besides the label, in small: an account's number. */
  readonly detail?: string | undefined;
  readonly kind: WorldNodeKind;
  readonly children: readonly WorldNode[];
  /** Short words beside the label: "you", "draft". */
  readonly badges?: readonly { readonly tone: Tone; readonly text: string }[] | undefined;
}

export type WorldNodeKind =
  | 'organization'
  | 'unit'
  | 'account'
  | 'folder'
  | 'user'
  | 'group'
  | 'role'
  | 'session'
  | 'policy'
  | 'provider'
  | 'bucket';

/** A node as it stands in the tree at the moment. */
export interface TreeRow {
  readonly node: WorldNode;
  readonly parent: string | null;
  readonly expanded: boolean;
}

/** The rows one sees, top to bottom: closed branches hide what is in them. */
export const visibleRows = (
  nodes: readonly WorldNode[],
  closed: ReadonlySet<string>,
  parent: string | null = null,
): readonly TreeRow[] =>
  nodes.flatMap((node) => {
    const expanded = node.children.length > 0 && !closed.has(node.id);
    const row = { node, parent, expanded };
    return expanded ? [row, ...visibleRows(node.children, closed, node.id)] : [row];
  });
