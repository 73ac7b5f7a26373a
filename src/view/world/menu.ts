import type { PartKind } from '../../world/parts/part.ts';
import type { WorldNode } from './node.ts';

/** What can be done with a part of the world. */
export type EditAction =
  | { readonly what: 'add'; readonly kind: PartKind }
  | { readonly what: 'rename' | 'duplicate' | 'remove' | 'set' };

export interface EditItem {
  readonly action: EditAction;
  readonly label: string;
}

/** Items that belong together, under a name. */
export interface EditSection {
  readonly title: string;
  readonly items: readonly EditItem[];
}

/** Editing of the tree; without it, it is for looking. */
export interface WorldEditing {
  /** What can be done with a node, or with the world itself. */
  readonly menuOf: (node: WorldNode | null) => readonly EditSection[];
  readonly onAction: (node: WorldNode | null, action: EditAction) => void;
  /** The node to put the focus on, once it is there; a new value each time. */
  readonly toFocus: { readonly id: string } | null;
  /** What was done last, for whoever does not see it. */
  readonly done: string;
}
