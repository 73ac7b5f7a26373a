import type { Phrase } from '../../explain/phrase.ts';

/** Where something stands on the map, in the map's own pixels. */
export interface MapRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box with others in it. Accounts are said by the node at their head. */
export interface MapFrame extends MapRect {
  readonly id: string;
  readonly kind: 'organization' | 'unit' | 'account' | 'outside';
  readonly title: string;
}

export type MapNodeKind =
  | 'account'
  /** An SCP or RCP, where it is attached. */
  | 'scp'
  | 'rcp'
  | 'root'
  | 'user'
  | 'role'
  | 'session'
  | 'provider'
  | 'bucket'
  | 'resource'
  /** Named by a policy, and in no account of the world. */
  | 'service'
  | 'outsideAccount'
  | 'outsidePrincipal'
  | 'gone'
  | 'anyone';

/** Something that can be chosen on the map. */
export interface MapNode extends MapRect {
  /** ARN, account id, key of the policy, or `session|`, `outside|` and what it is of. */
  readonly id: string;
  readonly kind: MapNodeKind;
  readonly label: string;
  /** Stands behind the label: an account's id, the time that a session has left. */
  readonly detail: string | null;
  /** All of it in words: `Role ReadOnly in prod`. */
  readonly name: string;
  /** Of a session the share of its time that is left, 0 to 1; null for everything else. */
  readonly left: number | null;
  /** Its part in the call in question. */
  readonly inCall: 'caller' | 'target' | null;
}

export type MapEdgeKind =
  /** A role to a principal that its trust policy names. */
  | 'trusts'
  /** A bucket or other resource to a principal that its policy lets in. */
  | 'letsIn'
  /** A principal to a role that it may assume. */
  | 'assumes'
  /** A user, role or root user to its session. */
  | 'belongs'
  /** The call in question, from its caller to its target. */
  | 'call';

export interface MapEdge {
  readonly id: string;
  readonly kind: MapEdgeKind;
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  /** Of an edge that stands for many: for how many of how many. */
  readonly label: string | null;
  /** Of trust and of letting in: only under conditions. */
  readonly conditional: boolean;
}

/** Everything that is drawn. Nodes come in reading order. */
export interface MapDrawing {
  readonly frames: readonly MapFrame[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** The map told in sentences, under the name of each unit and account. */
export interface MapChapter {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly Phrase[];
}
