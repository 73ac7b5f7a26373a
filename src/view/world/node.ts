import type { Part } from '../../world/parts/part.ts';
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
  /** What of the world it stands for, when that can be edited. */
  readonly part?: Part | undefined;
  /** The node that it leads to: a boundary to the policy that it is. */
  readonly target?: string | undefined;
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
  | 'bucket'
  | 'resource'
  | 'endpoint'
  | 'instanceProfile'
  | 'attachment'
  | 'boundary'
  | 'accessKey';

/** A node as it stands in the tree at the moment. */
export interface TreeRow {
  readonly node: WorldNode;
  readonly parent: string | null;
  readonly expanded: boolean;
  /** Its place: level and position from 1, and how many stand beside it. */
  readonly level: number;
  readonly position: number;
  readonly count: number;
}

/** The rows one sees, top to bottom: closed branches hide what is in them. */
export function visibleRows(nodes: readonly WorldNode[], closed: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (siblings: readonly WorldNode[], parent: string | null, level: number): void =>
    siblings.forEach((node, index) => {
      const expanded = node.children.length > 0 && !closed.has(node.id);
      rows.push({ node, parent, expanded, level, position: index + 1, count: siblings.length });
      if (expanded) add(node.children, node.id, level + 1);
    });
  add(nodes, null, 1);
  return rows;
}

/** Whether a tree has more nodes than can be drawn at once, whatever of it is open. */
export function isLongTree(nodes: readonly WorldNode[]): boolean {
  let left = MOST_DRAWN;
  const goesOn = (node: WorldNode): boolean => --left >= 0 && node.children.every(goesOn);
  return !nodes.every(goesOn);
}

const MOST_DRAWN = 400;

/** What is closed to begin with: in a long tree the accounts, and what holds policies in them. */
export function closedAtFirst(nodes: readonly WorldNode[]): ReadonlySet<string> {
  const closed = new Set<string>();
  const close = (node: WorldNode): void => {
    if (node.children.length > 0 && !ABOVE_ACCOUNTS.has(node.kind)) closed.add(node.id);
    node.children.forEach(close);
  };
  if (isLongTree(nodes)) nodes.forEach(close);
  return closed;
}

const ABOVE_ACCOUNTS: ReadonlySet<WorldNodeKind> = new Set(['organization', 'unit']);

/** The nodes above one, outermost first; null when it is not in the tree. */
export function pathToNode(nodes: readonly WorldNode[], id: string): readonly WorldNode[] | null {
  for (const node of nodes) {
    if (node.id === id) return [];
    const below = pathToNode(node.children, id);
    if (below) return [node, ...below];
  }
  return null;
}

/** Where the focus goes once a node is gone: its next sibling, else the one before, else its parent. */
export function nodeAfter(nodes: readonly WorldNode[], id: string): string | null {
  const parent = pathToNode(nodes, id)?.at(-1) ?? null;
  const siblings = parent?.children ?? nodes;
  const index = siblings.findIndex((node) => node.id === id);
  return (siblings[index + 1] ?? siblings[index - 1] ?? parent)?.id ?? null;
}
